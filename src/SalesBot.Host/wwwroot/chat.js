import { back, knock, pause, service, ticket, unsentIn } from './chat-line.js';
import { cardLook, styleOptions } from './chat-look.js';
import { words } from './chat-words.js';

const byId = id => document.getElementById(id);
const state = { people: [], person: null, room: 'private', language: preferredLanguage(), chat: null };

start();

async function start() {
  document.querySelectorAll('[data-language]').forEach(button => button.addEventListener('click', () => speak(button.dataset.language)));
  document.querySelectorAll('[data-room]').forEach(button => button.addEventListener('click', () => go(state.person.id, button.dataset.room)));
  byId('who').addEventListener('click', () => choosing(true));
  byId('close').addEventListener('click', () => choosing(false));
  document.addEventListener('keydown', event => event.key === 'Escape' && choosing(false));
  window.addEventListener('hashchange', follow);
  dress();
  state.people = await loadPeople();
  dress();
  follow();
  if (!state.person) choosing(true);
}

function preferredLanguage() {
  const kept = remembered();
  return kept in words ? kept : navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

function remembered() {
  try {
    return localStorage.getItem('salesbot.language') ?? '';
  } catch {
    return '';
  }
}

function speak(language) {
  try {
    localStorage.setItem('salesbot.language', language);
  } catch {
    // Private windows may keep nothing; the choice then holds until the page is closed.
  }
  state.language = language;
  dress();
  enter();
}

async function loadPeople() {
  for (;;) {
    try {
      const answer = await fetch(`${service}/people`);
      if (answer.ok) {
        notice('');
        return (await answer.json()).people;
      }
    } catch {
      // The bot is not up yet.
    }
    notice('reconnecting');
    await pause(1500);
  }
}

/** The address says who is where, so that a reload and a bookmark lead to the same place. */
function follow() {
  const wanted = new URLSearchParams(location.hash.slice(1));
  const person = state.people.find(one => one.id === wanted.get('person')) ?? null;
  const room = wanted.get('room') === 'group' && person?.teamId ? 'group' : 'private';
  if (person?.id === state.person?.id && room === state.room) return;
  state.person = person;
  state.room = room;
  dress();
  enter();
}

function go(personId, room) {
  choosing(false);
  location.hash = new URLSearchParams({ person: personId, room });
}

function choosing(open) {
  const rail = byId('rail');
  const narrow = matchMedia('(max-width: 760px)').matches;
  rail.classList.toggle('open', open);
  byId('who').setAttribute('aria-expanded', String(open));
  document.querySelector('main').inert = open && narrow;
  if (open && narrow) (rail.querySelector('[aria-current]') ?? rail.querySelector('.person'))?.focus();
  else if (!open && narrow && rail.contains(document.activeElement)) byId('who').focus();
}

/** Writes everything that the page itself says. */
function dress() {
  const text = words[state.language];
  document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';
  document.querySelectorAll('[data-word]').forEach(element => (element.textContent = text[element.dataset.word]));
  document.querySelectorAll('[data-label]').forEach(element => element.setAttribute('aria-label', text[element.dataset.label]));
  document.querySelectorAll('[data-language]').forEach(button => button.setAttribute('aria-pressed', String(button.dataset.language === state.language)));
  byId('rooms').setAttribute('aria-label', text.rooms);
  byId('rail').setAttribute('aria-label', text.whoAreYou);
  byId('close').setAttribute('aria-label', text.close);
  dressPerson(text);
  byId('people').replaceChildren(...teams(text));
  byId('hints').replaceChildren(...(state.person ? examples(text) : []));
}

function dressPerson(text) {
  const person = state.person;
  byId('welcome').hidden = Boolean(person);
  byId('chat').hidden = !person;
  byId('rooms').hidden = !person?.teamId;
  document.querySelectorAll('[data-room]').forEach(button => button.setAttribute('aria-pressed', String(button.dataset.room === state.room)));
  byId('title').replaceChildren(...(person ? portrait(person, text) : ['SalesBot']));
  byId('who').replaceChildren(...(person ? portrait(person, text) : [text.whoAreYou]), make('span', { className: 'more', ariaHidden: 'true' }, '▾'));
  byId('who').setAttribute('aria-label', person ? `${person.name}, ${text.people}` : text.whoAreYou);
  document.title = person ? `${person.name} · SalesBot` : 'SalesBot';
}

function teams(text) {
  if (state.people.length === 0) return [make('p', { className: 'empty' }, text.noPeople)];
  const groups = Map.groupBy ? Map.groupBy(state.people, one => one.teamId ?? '') : grouped(state.people);
  return [...groups.values()].map(members =>
    make(
      'section',
      {},
      make('h3', {}, members[0].teamName ?? text.noTeam),
      make('ul', {}, ...members.map(person => make('li', {}, personButton(person, text))))));
}

function grouped(people) {
  const groups = new Map();
  people.forEach(one => groups.set(one.teamId ?? '', [...(groups.get(one.teamId ?? '') ?? []), one]));
  return groups;
}

function personButton(person, text) {
  const button = make('button', { type: 'button', className: 'person' }, ...portrait(person, text, false));
  if (person.id === state.person?.id) button.setAttribute('aria-current', 'true');
  button.addEventListener('click', () => go(person.id, person.teamId ? state.room : 'private'));
  return button;
}

function portrait(person, text, withTeam = true) {
  const role = text.roles[person.role] ?? person.role;
  const tint = [...person.id].reduce((sum, sign) => (sum * 31 + sign.codePointAt(0)) % 360, 7);
  const picture = make('span', { className: 'portrait', ariaHidden: 'true' }, [...person.name][0]);
  picture.style.setProperty('--tint', tint);
  return [
    picture,
    make('span', { className: 'naming' },
      make('span', { className: 'name' }, person.name),
      make('span', { className: 'role' }, withTeam && person.teamName ? `${role} · ${person.teamName}` : role)),
  ];
}

function examples(text) {
  return text.examples[state.person.role === 'rep' ? 'rep' : 'manager'].map(example => {
    const button = make('button', { type: 'button' }, example);
    button.addEventListener('click', () => state.chat?.store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'keyboard', text: example } }));
    return button;
  });
}

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function notice(word) {
  byId('notice').hidden = !word;
  byId('notice').textContent = word ? words[state.language][word] : '';
}

/** Enters the chosen room; what was not sent yet in the room before comes back into the box. */
async function enter(unsent = '') {
  state.chat?.leave();
  state.chat = null;
  const { person, room } = state;
  if (!person) return;
  const visit = (state.chat = { store: null, left: false, leave() { this.left = true; } });
  for (let tries = 0; !visit.left; tries++) {
    try {
      show(visit, person, await ticket(person, room), unsent);
      if (tries > 0) tellReconnected();
      return;
    } catch {
      notice('reconnecting');
      await pause(1500);
    }
  }
}

async function tellReconnected() {
  notice('reconnected');
  await pause(3000);
  if (byId('notice').textContent === words[state.language].reconnected) notice('');
}

function show(visit, person, pass, unsent) {
  if (visit.left) return;
  const line = WebChat.createDirectLine({
    domain: location.origin + service,
    token: pass.token,
    webSocket: false,
    pollingInterval: 500,
    conversationStartProperties: { locale: locale() },
  });
  visit.store = WebChat.createStore({}, () => next => action => next(named(action, person)));
  visit.leave = () => {
    visit.left = true;
    line.end();
  };
  const place = make('div', { className: 'place' });
  byId('web-chat').replaceChildren(place);
  WebChat.renderWebChat(
    {
      directLine: line,
      store: visit.store,
      userID: person.id,
      username: person.name,
      locale: locale(),
      styleOptions,
      adaptiveCardsHostConfig: cardLook,
      overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: words[state.language].placeholder },
    },
    place);
  keepHintsAboveBox(place);
  if (unsent) visit.store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: unsent } });
  watch(visit, pass);
}

/** The box grows with what is written in it. */
function keepHintsAboveBox(place) {
  const observer = new ResizeObserver(([entry]) => byId('chat').style.setProperty('--box', `${entry.borderBoxSize[0].blockSize}px`));
  const look = () => {
    const box = place.querySelector('.webchat__send-box');
    if (box) observer.observe(box);
    else if (place.isConnected) requestAnimationFrame(look);
  };
  look();
}

function locale() {
  return state.language === 'zh' ? 'zh-CN' : 'en-US';
}

/** In a room of several, what others say begins with their name. */
function named(action, person) {
  const activity = action.payload?.activity;
  const fromOther = action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && activity.from?.id !== person.id && activity.from?.id !== 'salesbot' && activity.text;
  return fromOther ? { ...action, payload: { ...action.payload, activity: { ...activity, text: `${activity.from.name}: ${activity.text}` } } } : action;
}

/**
 * Web Chat stops asking for good when the bot is away once or has forgotten the token, and says nothing. So the page looks after it and
 * enters anew as soon as the bot is back.
 */
async function watch(visit, pass) {
  for (;;) {
    await pause(2000);
    if (visit.left) return;
    const status = await knock(visit, pass);
    if (visit.left) return;
    if (status === 200) continue;
    if (status === 0) notice('reconnecting');
    await back(visit);
    if (visit.left) return;
    tellReconnected();
    enter(unsentIn(visit.store));
    return;
  }
}
