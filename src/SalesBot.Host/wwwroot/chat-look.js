// How Web Chat and its cards look.
const font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";
const ink = '#1d2b2a';
const muted = '#566563';
const accent = '#12695a';

export const styleOptions = {
  accent,
  primaryFont: font,
  monospaceFont: "ui-monospace, Consolas, 'Noto Sans Mono CJK SC', monospace",
  backgroundColor: 'transparent',
  rootHeight: '100%',
  rootWidth: '100%',
  fontSizeSmall: '85%',
  paddingRegular: 12,
  paddingWide: 18,
  bubbleBackground: '#ffffff',
  bubbleTextColor: ink,
  bubbleBorderColor: '#dde3e0',
  bubbleBorderWidth: 1,
  bubbleBorderRadius: 14,
  bubbleMaxWidth: 480,
  bubbleAttachmentMaxWidth: 480,
  bubbleMinHeight: 38,
  bubbleFromUserBackground: accent,
  bubbleFromUserTextColor: '#ffffff',
  bubbleFromUserBorderColor: accent,
  bubbleFromUserBorderWidth: 1,
  bubbleFromUserBorderRadius: 14,
  groupTimestamp: 120000,
  timestampColor: muted,
  subtle: muted,
  hideUploadButton: true,
  sendBoxBackground: '#ffffff',
  sendBoxTextColor: ink,
  sendBoxPlaceholderColor: '#6a7876',
  sendBoxButtonColor: accent,
  sendBoxButtonColorOnHover: '#0c4c41',
  sendBoxHeight: 52,
  sendBoxTextWrap: true,
  sendBoxMaxHeight: 160,
  sendBoxBorderTop: 'solid 1px #dde3e0',
  sendTimeout: 20000,
};

const colours = foreground => ({ default: foreground, subtle: foreground });

const foregrounds = {
  default: { default: ink, subtle: muted },
  dark: colours(ink),
  light: colours('#ffffff'),
  accent: colours(accent),
  good: colours('#1b6e37'),
  warning: colours('#8a5200'),
  attention: colours('#a8211b'),
};

export const cardLook = {
  supportsInteractivity: true,
  fontFamily: font,
  spacing: { none: 0, small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 14 },
  separator: { lineThickness: 1, lineColor: '#e4e9e6' },
  fontSizes: { small: 13, default: 15, medium: 16, large: 19, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 18, default: 22, medium: 24, large: 28, extraLarge: 32 },
  containerStyles: {
    default: { backgroundColor: '#ffffff', foregroundColors: foregrounds },
    emphasis: { backgroundColor: '#f3f5f2', foregroundColors: foregrounds },
  },
  table: { cellSpacing: 6 },
  actions: {
    maxActions: 6,
    spacing: 'medium',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
};
