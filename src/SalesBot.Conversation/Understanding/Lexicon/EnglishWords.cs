namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>The English words that join, date, weigh and colour a report.</summary>
internal static class EnglishWords
{
    private const Sign PastTense = Sign.Past;

    public static IReadOnlyList<WordList> All { get; } =
    [
        WordList.Of(Role.Light, "made|did|wrote|sent|submitted|completed|finished|ran|held|gave|delivered|attended|atended|took|conducted|hosted|issued|" +
            "handed in|knocked out|banged out|smashed|logged|" +
            "placed|presented|wrapped up|hammered out|racked up|managed|scored|performed|posted|got through|got in|put out|pulled off|turned in|" +
            "clocked|ended up doing|only got to|got to|ended up with|did about|nailed|hit|crushed|squeezed in|cranked out|filed|" +
            "ground out|powered through|blasted through|churned out|got done|got|had|done|sat in on|sat through|went through|put in|fired off|" +
            "shot off|emailed over|sent out|sent over|sent off|handled|led|facilitated|joined|participated in|taken|given|held my|went on|" +
            "went out on|produced|recorded|brought home|notched|notched up|bagged", PastTense),
        WordList.Of(Role.Light, "make|do|send|submit|complete|finish|run|hold|give|deliver|attend|take|conduct|host|issue|place|present|making|doing|delivering|presenting|hosting|conducting|taking|completing|finishing|holding|leading|handing in|" +
            "sending|submitting|running|having|get|get in|knock out|put in|attending|giving|have|has|hand in|squeeze in|get through|join"),
        new(new Term(Role.Thing, Is: Thing.Customer, Signs: Sign.Plural), "clients|customers|leads|prospects|accounts|companies|firms|buyers|stores|" +
            "shops|contacts|people|dealers|distributors|businesses|retailers|" +
            "sites|outlets|partners|merchants|hospitals|clinics|schools|doctors|chemists|factories|vendors|cos|decision makers|restaurants|hotels|" +
            "parties|suspects|enquiries|inquiries|numbers|new prospects|new leads|hospitals|pharmacies|universities|colleges|farms|banks|builders|architects|traders|contractors|landlords|agents|brokers|salons|cafes|gyms|existing clients|existing customers|folks|plants|offices|warm leads|" +
            "old clients|walk ins"),
        new(new Term(Role.Thing, Is: Thing.Customer), "client|customer|lead|prospect|account|company|firm|buyer|store|shop|contact|person|dealer|" +
            "distributor|retailer|site|outlet|partner|decision maker|new prospect|new lead|existing client|existing customer|clinic|factory|hospital"),
        WordList.Of(Role.Thing, "grandparents|grandfather|grandmother|relatives|in law|mother|father|parents in law|niece|uncle|boyfriend|girlfriend|babysitter|nanny|physio|therapist|optician|hairdresser|mechanic|vicar|priest|grandma|grandpa|gran|granny|aunt|uncle|cousin|sister|brother|parents|kids|kid|son|daughter|dentist|museum|zoo|church|temple|gym|barber|vet|in laws|niece|nephew|folks back home|family|neighbour|neighbor|landlady|plumber|electrician|mechanic|pizza|me|him|her|them|us|you|mom|mum|dad|wife|husband|friend|friends|boss|doctor|taxi|mistake|mistakes|coffee|coffees|" +
            "lunch|dinner|breakfast|beer|beers|cake"),
        new(new Term(Role.Thing, Is: Thing.Unknown, Signs: Sign.Other), "emails|email|e mails|e mail|linkedin|messages|texts|tickets|posts|flyers|" +
            "brochures|samples|bids|tenders|videos|blogs|whatsapps|voicemails|voicemail|dms|newsletters"),
        new(new Term(Role.Thing, Is: Thing.Money), "amount|value|worth|cash|money|funds"),

        WordList.Of(PastTense | Sign.Done, "happened|took place|went ahead|came off|materialised|materialized|already|just|done|completed|finished|wrapped"),
        WordList.Of(Sign.Plan, "book a|book an|book the|prepare|prepare for|preparing|preparing for|prep for|prepping for|will|i'll|we'll|'ll|ill be|going to|gonna|plan|plans|planning|planned|plan to|planning to|planning on|aim to|" +
            "aiming to|aiming for|aim for|intend to|intending to|hoping to|hope to|want to|wanna|looking to|about to|i'm going|" +
            "to do|on the agenda|lined up for|scheduled for|booked for|set for|planned for|planned|due to|expect to|expecting to|expecting|upcoming|will be|shall|am to|" +
            "off to|heading to|targeting|gonna be|need to|have to|got to do|aim|aim for|got to|gotta|ought to get|should get|pencil me in|pencil in|booked in for|slated for|intend|let me|on deck|in the diary|next up|on the books for|penciled in|" +
            "pencilled in|on the calendar|in the calendar|on my calendar|in my calendar|on the schedule|on the cards|diarised|diarized|in my diary|coming up|tbd|should be able to|should be able to do|should manage|should manage to|should get to|should be doing|should be seeing|should be visiting|should be meeting|gunna|fixing to|thinking of|thinking about|will try to|i will try|trying to|try to|i'm planning|got lined up|will do|will be doing|will have|i'll do|i'll be doing|scheduled to|set to|slated to|down to do"),
        WordList.Of(Sign.Negation, "didn't|didnt|did not|haven't|havent|have not|hasn't|hasnt|couldn't|couldnt|could not|wasn't|wasnt|weren't|werent|" +
            "never|hadn't|without|i have not|we have not|i've not|we've not|ive not|have not yet|" +
            "failed to|hardly"),
        WordList.Of(Sign.Negation | Sign.Gone, "won't|wont|will not|can't|cant|cannot|not|isn't|isnt|doesn't|doesnt|wouldn't|not going to|failed to|unable to|ain't|nor|hardly|don't|dont|do not|cancelled|canceled|cancel|postpone|reschedule|call off|put off|push back|fell through|no show|no showed|postponed|called off|bailed|stood me up|" +
            "rescheduled|no shows|lost|backed out|pulled out|got pushed|almost|nearly|supposed to|was meant to|meant to|was going to|were going to|" +
            "was gonna"),
        WordList.Of(Sign.Zero, "no|nil|nothing|nobody|noone"),
        WordList.Of(Sign.Question, "what|what's|whats|which|when|where|how|how's|hows|what are|what is|how do|how does|is it|is there|are there|" +
            "can you|could you|can i|should i|could i|may i|do i|did i|am i|have i|do we|did we|are we|have we|does|did you|do you|have you|are you|" +
            "is my|was it|were there|did anyone|has anyone|will i|how come|should we|can we|who's|who"),
        WordList.Of(Sign.Question | Sign.HowMuch, "how many|how much|how far|what number|how close"),
        WordList.Of(Sign.Question | Sign.Who, "who|who's|whos|who is|who has|who hasn't|who are|whose|which rep|which reps|has everyone|" +
            "has everybody|anyone"),
        WordList.Of(Sign.Question | Sign.Why, "why|why are|why is|what went wrong|what happened|how come|what's wrong|root cause|" +
            "where did we go wrong|what's holding|what held"),
        WordList.Of(Sign.Question | Sign.State, "how is|how's|how are|how am i|how have|how did|how do i|where am i|where are|where is|where do|" +
            "where does|how're|how we|what's the status|status|stand|standing|standings|summary|overview|snapshot|roundup|rundown|how am i doing|how i'm doing|how i am doing|where i am|" +
            "where i'm at|how i stand"),
        WordList.Of(Sign.State, "doing"),
        WordList.Of(Sign.Hypothetical, "i doubt|doubt|don't think|dont think|not sure|unlikely|i wonder|wonder if|in my dreams|if only|no way|as if|if|would|would've|would have|wouldve|could have|could've|should have|should've|imagine|suppose|supposing|" +
            "unless|what if|i'd|we'd|might|could|hypothetically|for example|e.g.|eg|for instance|as an example|say i|let's say|lets say|pretend|" +
            "assuming|in theory|dreamt|dreamed|used to|otherwise|in case|even if|would be|theoretically|whether|might have|may have"),
        WordList.Of(Sign.Hearsay, "heard|i hear|apparently|rumor|rumour|rumor has it|rumour has it|they say|reportedly|allegedly|news|competitor|" +
            "competitors|competition|the other team|according to|i read|article|word is|read that|saw that|linkedin says|supposedly|rule of thumb|as a rule|benchmark|template|sample report|podcast|the book says|guru|legend|legendary|" +
            "fun fact|on average|our rival|rivals|industry|back in the day|years ago|in the old days|used to be"),
        WordList.Of(Sign.Wish, "wish|wishing|if only|hope|hopefully|hoping|dream|dreaming|would love|i'd love|i'd like|would like|fingers crossed|" +
            "pray|praying|wishful|want|wants|wanted"),
        WordList.Of(Sign.Duty, "you need to|you must|you have to|we need to|everyone needs to|should|must|ought to|required|requires|expects|supposed|mandatory|minimum|quota is|wants us|wants everyone|demands|" +
            "obliged|need|needs|demanding|expects us|is asking|asks for|asking for|asked for|asked us|wanted"),
        WordList.Of(Sign.Habit, "previous company|last company|old company|former company|previous job|last job|old job|compulsory|it takes|it usually takes|it normally takes|takes about|takes around|on average it takes|you need about|there are|there is|there's|every day|everyday|each day|per day|a day|daily|every week|each week|per week|a week|weekly|usually|normally|" +
            "typically|on average|average|averaging|generally|always|often|per month|a month|every month|used to|per rep|each rep|per head|last year|" +
            "back in|years|these days|most days|sometimes"),
        WordList.Of(Sign.Praise, "great quarter|great month|great week|great year|amazing quarter|amazing month|amazing week|what a quarter|what a month|what a week|good quarter|congrats|congratulations|kudos|well done|great job|good job|nice work|awesome work|amazing work|way to go|bravo|" +
            "props|shout out|shoutout|hats off|legend|nice one|good work|great work|big win for|proud of|hero|beast|machine|on fire|killing it|" +
            "shabash|shabaash|sabash|keep it up|keep going|superb effort|superb work|superb|good going|well played|proud of you|so proud|keep rocking|you legend|attaboy|attagirl|brilliant work|brilliant effort|excellent work|excellent effort|terrific work|great effort|great stuff|top work|top stuff|cracking work|solid work|is on fire|are on fire|is killing it|is smashing it|is crushing it|wow|woah|whoa|smashed it|nailed it|killed it|crushed it|what a day|incredible|unbelievable|go girl|star of|player of|mvp|impressive|respect to|salute|take a bow|chapeau|unreal|what a star|superstar|rockstar|congratulate|applause|round of applause|fantastic work|what a machine"),
        WordList.Of(Sign.Speech, "says|said|told|tells|asked|asks|mentioned|claims|claimed|announced|reckons|thinks|thought|replied|complained|" +
            "quoting|quote unquote|goes|was like|insists|suggested|promised|bragged|bragging|boasted|wrote|writes|posted that|saying|telling|argues|" +
            "states|stated"),
        WordList.Of(Sign.Joke, "joke|jokes|lol jk|jk|just kidding|kidding|cross the road|walks into a bar|punchline|knock knock|haha jk|april fools|/s"),
        WordList.Of(Sign.Total, "combined|in total|total|totals|altogether|that makes|that's|so far|all told|cumulative|running total|brings me to|" +
            "takes me to|brings it to|bringing my total to|total of|up to now|ytd|mtd|wtd|to date|grand total|now at|that brings|adds up to|" +
            "making it|makes it|that puts me at|puts me at|year to date|month to date|week to date|i'm at|i'm now at|now on|currently at|stand at|" +
            "sitting at"),
        WordList.Of(Sign.About, "i'd say|i would say|i'd guess|i'd reckon|i reckon|if i remember right|if memory serves|or thereabouts|thereabouts|in the region of|something like|odd|around|about|approximately|approx|roughly|circa|or so|ish|give or take|ballpark|close to|somewhere around|" +
            "maybe about|maybe|perhaps|probably|i think|i guess|approx.|abt|plus minus|more or less"),
        WordList.Of(Sign.MoreThan, "more than|over|at least|less than|fewer than|under|up to|upwards of|north of|no more than|above|below|well over|" +
            "at most|as many as|not even|exceeding|minimum of|or more|plus"),
        WordList.Of(Sign.Vague, "spent the day|spent all day|spent the morning|spent the afternoon|spent hours|spent most of the day|spent my day|some|many|a lot of|lots of|loads of|lots|several|a few|few|a couple|a couple of|couple of|couple|numerous|tons of|" +
            "a ton of|a bunch of|bunch of|plenty of|various|multiple|dozens of|hundreds of|a handful of|handful of|a number of|countless|umpteen|nan|infinity|infinite|undefined|" +
            "scores of|" +
            "heaps of|a load of|a whole lot of|a good few|quite a few|quite some|a good number of|a pile of|a string of|a round of|a batch of|" +
            "n number of|n|x|all morning|all day|whole day|all afternoon|the whole day|the whole morning|most of the day|a bit of|a little|a stack of|so many|" +
            "too many|way too many|a series of|an unknown number of|god knows how many|not sure how many|dunno how many|don't know how many|" +
            "idk how many|lost count|all week|tonnes of|a tonne of|bunches of|oodles of|a fair few|a fair number of|a good amount of|a great many|" +
            "thousands of|tens of|back to back|nonstop|non stop|a whole bunch of|a set of|a couple more|a few more|some more"),
        WordList.Of(Sign.Each, "each|apiece|per deal|a piece|per client|per unit|per person|per order|per seat|/mo|/month|per visit|per call|a pop"),
        WordList.Of(Sign.And, "and|&|plus|n|also|as well as|along with|then|including|incl|&amp;|namely|with both|as well"),
        WordList.Of(Sign.Self, "i|i've|we|we've|my|me and|our|myself|ive|i have|we have|mine|team and i|me & |i also"),
        WordList.Of(Sign.Other, "a rep|a guy|one guy|a salesman|a colleague|some guy|somebody else|another rep|a friend|he|she|they|you|your|his|her|their|everyone|everybody|someone|somebody|he's|she's|they've|folks|guys|all of you|u|" +
            "ur|it|its|it's"),
        WordList.Of(Sign.Copula, "stands at|stands|is|are|was|were|be|been|being|am|=|equals|i'm|it's|that's|they're"),
        WordList.Of(Sign.Preposition, "to|for|from|with|at|in|on|by|of|off|into|onto|via|near|before|after|during|since|until|till|through|across|" +
            "between|against|regarding|re|about our|under|towards|toward|over at|w/|w|via zoom|along|along with|around town"),
        WordList.Of(Sign.Contrast, "but|so|because|cause|cos|coz|however|although|though|while|still|only|yet|even|well|really|very|just about|" +
            "anyway|instead|then again|thus|therefore|as|that|this|these|those|there|here|the|another|other|others|same|all|both|any|than|too|" +
            "also known|again|back|out|up|down|away|ahead|forward|forwards|now|later|soon|ago|early|late|today's|first|second|third|last|next|past|" +
            "when i|who i|which i|one of|one of them|one of em|of them|no one|last one|that one|this one|one more thing|one day|one on one|one on ones|" +
            "one time|the one|oh|ok|okay|yes|yep|yeah|ya|yup|hey|hi|hello|morning|afternoon|evening|good|great|nice|happy|busy|long|short|big|small|" +
            "new|old|hot|cold|warm|qualified|potential|existing|key|sales|sales rep|sales team|sales reps|sales manager|sales meeting|sales kickoff|" +
            "sales floor|product|online|virtual|internal|external|full|half|quick|final|actual|real|local|different|successful|productive|solid|" +
            "m/s|m/s.|messrs|rather than|arr|acv|mrr|tcv|per annum|annually|p.a.|in value|decent|tough|hard|easy|rough|crazy|outstanding|overdue|remaining|pending|entire|brand new|major|minor|huge|massive|tiny|fresh|formal|informal|initial|follow on|revised|detailed|written|verbal|joint|separate|back to back|consecutive|more or less|solo|important|urgent|promising|interesting|lovely|brief|lengthy|in depth|proper|regular|routine|scheduled|unscheduled|impromptu|surprise|ad hoc"),
        WordList.Of(Sign.One, "a|an|one more"),
        WordList.Of(Role.Plain, "amounting|amounting to|valued at|totalling|totaling|sir|madam|ma'am|boss|bro|mate|lah|leh|lor|dear|chief|buddy|folks|y'all|liao|alr|alrdy|days off|week|month|quarter|year|time|team|rep|reps|guys|all|everyone|manager|office|work|job|lol|lmao|haha|" +
            "hahaha|yay|woohoo|phew|whew|ugh|damn|omg|btw|fyi|asap|eod|eow|cob|pls|please|plz|thanks|thx|ty|thank you|cheers|regards|best|sincerely|" +
            "br|sent from my iphone|home|lunch|tea|dinner|traffic|weather|list|pricing|price|budget|went|came|come|go|going|gone|goes|look|looks|" +
            "looking|feel|feels|feeling|know|knows|think|think about|guess|use|using|used|let|lets|tell|ask|like|love|hate|thing|things|stuff|way|" +
            "lot|bit|much|more|less|most|least|enough|every|each of|off the|is on|phone died|phone number|phone bill|phone call me|my phone|phone's|" +
            "the phone|phones|on the phone|over the phone|by phone|over phone|on phone|on the blower|on a call|via phone|over a call|spoke|spoke to|spoke with|talked to|talked with|chatted to|chatted with|connected with|reached|call me|call you|call him|call her|call them|call us|call it|call it a day|" +
            "call center|call centre|call back|call off|conference call|call list|call sheet|call log|call script|call ended|close call|on call|" +
            "called me|called him|called her|called us|called it|called in sick|called off|calls it|so called|calling it|dial in|dial tone|ring me|" +
            "rings a bell|visitor|visitors|caller|callers|visited website|website visits|web visits|hospital visit|visit to the dentist|doctor visit|" +
            "demo account|demo unit|demo room|demo environment|demo day|demo version|demo link|demo script|meeting room|deal size|order size|deal value|deal flow|sales cycle|average deal|order book|order sheet|order form|order pad|order taking|order taker|visit plan|visit schedule|quote form|proposal template|demo kit|demo set|demo stock|call recording|call recordings|call quality|call volume|call time|order sheets|order forms|sales report|sales figures|sales numbers|sales data|sales pitch|sales deck|demo deck|proposal deck|cannot make it|can't make it|couldn't make it|cant make it|make it to|meeting link|meeting notes|" +
            "meeting minutes|closed early|closed for|close to the|close the door|closed the laptop|order number|" +
            "order no|order id|order lunch|order pizza|order food|ordered|in order|in order to|out of order|order status|training room|" +
            "training material|training materials|training budget|training manual|training video|training schedule|training plan|in training|" +
            "course of|of course|main course|golf course|deal with|dealing with|dealt with|big deal|a big deal|great deal|good deal|" +
            "deal breaker|ideal|sale price|on sale|for sale|sales target|quote of|quote for the|move on|moving on|move to|moved to|moved on|" +
            "moved house|moved desk|pushed back|pushed to|set up a desk|see you|see ya|see below|see attached|we'll see|let's see|let me see|see how|" +
            "meet the|meet at|meet you|meeting at|meeting is|meeting with the team|signed in|signed off|sign in|sign off|sign out|sign here|" +
            "signing off|sign me up|share the|sharing this|market share|opened the|opened my|added you|added to|won the lottery|won the game|" +
            "won the match|action item|action point|ring the bell|rang the bell|ringing the bell|ring that bell|stand up|stand ups|standup|new years eve|new year's eve|new year|new years|happy new year|new years day|one zero extra|an extra zero|extra zero|one zero too many|one zero less|a zero too many|missed a zero|one extra zero|wrong one|wrong ones|the wrong one|holy cow|raining|won't|profit sharing|agreed to meet|agree to meet|agreed to a meeting|said yes to a meeting|said yes to meeting|accepted a meeting|turned into meetings|turned into appointments|converted to meetings|converted to appointments|converted into meetings|converted into appointments|agreed to an appointment|took a meeting|became meetings|became appointments"),
    ];
}
