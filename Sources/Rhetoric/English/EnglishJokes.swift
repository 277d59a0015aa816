import Codebook

extension EnglishCues {
  /// Jokes, puns and self-mockery.
  static let jokes: [Cue] = [
    Cue(
      "playful-things", .humour, 75,
      """
      (servers|server|website|site|app|chatbot|bot|robot|printer|printers|till|scanner|tracker|lift|oven|boiler|machine|
        computer|algorithm|satnav|gps|dishwasher|mascot|fridge|checkout page|loco|coffee machine|router|scoreboard|tree|
        spellchecker|autocorrect|parcel|suitcase|sofa|bin|bins|bus|train|plane) (has|have|is|was|had|s|are|needs|need|
        just|clearly|apparently|basically|seems to|decided to|thinks|been|simply|then)* (given up (the ghost|on life)|a
        mind of (its|their) own|fainted|faint|a tantrum|(having|had) a (moment|meltdown|tantrum|nap|lie down|wobble|
        better holiday|bad hair day|bad day|day off|funny turn|midlife crisis|breakdown|sulk|word with itself|row with)|
        an existential crisis|sulking|sulks|sulk|hungover|asleep|snoring|napping|in a mood|a diva|drunk|emotional|in
        therapy|on strike|gone rogue|gone for|gone walkabout|gone on holiday|on holiday|taking a nap|retire|retired|sent
        to bed|sent to its room|feelings|sees red|been told off|grounded|been (fired|sacked|shot|exorcised|put to bed)|
        enjoying (its|a|the)|seen more (of|places)|off sightseeing|on a gap year|a sense of humour|possessed|haunted|
        cursed|bored|jealous|in love|broken up) !(because of|by the);
      (our|the|a|an|some|one|another|two|my) (very|rogue|single|rather|particularly|office|actual|brave|cheeky|hungry|
        escaped|ginger|resident)* (hamster|hamsters|goldfish|squirrel|squirrels|gremlin|gremlins|goblin|goblins|seagull|
        seagulls|goose|geese|unicorn|unicorns|dragon|dragons|llama|alpaca|alpacas|goat|goats|badger|badgers|gnome|
        gnomes|penguins|duck|ducks|owl|wizard|elves|elf|magic|fairy|carrier pigeon|pigeon|pigeons|otter|donkey|monkeys|
        monkey|hedgehog|poltergeist|octopus|ferret|zombie|vampire|ninja|sloth|sloths|tortoise|parrot) (_1 (has|have|had|
        is|was|s|are|did|does|ran|run|runs|took|ate|eats|chewed|got|went|insists|insist|needed|needs|who|been|says|fell|
        wins|won|stole|voted|knows|disagrees|sends|approves|prefers|refuses)) !(recall~|poisoned|dead|ill|treated|found|
        abused);
      (memory|attention span|manners|patience|brain|speed|grace|charm|brains|timing|eyesight|handwriting|sense of
        direction|reflexes|personality|subtlety|intelligence) of (a|an) !(saint|lifetime) _;
      (looks|look|looked|sounds|reads|smells|moves|works|behaves|tastes|feels) like (a|an) (bear|hostage|ransom|cat|
        toddler|drunk|crime scene|five year|wet|hamster|tractor|sloth|teenager|bad (breakup|blind)|horror|potato|sad|
        fever dream|monster|goose|snail|dog s|sponge|sulky|soap opera);
      (powered|run|fuelled|held together|kept going|surviving|survive|survives|runs|live|lives|living|thrives)
        (entirely|only|mostly|solely|on|by|with|almost)* (by|on|with) (hamsters|caffeine|coffee|tea|biscuits|hobnobs|
        cake|crisps|gaffer tape|sellotape|duct tape|espresso|goodwill|pasties|string|prayer|biros|hope|adrenaline|gravy|
        chocolate|custard|luck|pizza|red bull|spite|doughnuts);
      (packet|plate|mountain|bucket|wall|diet|supply|gallons) of (hobnobs|biscuits|custard creams|tea|cake|crisps|
        doughnuts|jaffa cakes|shame|gin|coffee|digestives) !(as a thank|on us|for (your|you))
      """),
    Cue(
      "mock-discipline", .humour, 75,
      """
      (been|is|was|now|gone|sent|has been) (sent|put|banished|confined|relegated|demoted|exiled|sentenced|condemned|
        told|banned|reassigned|moved|given)? (to|on|in|a|making|from) (bed|bed without|his room|her room|its room|the
        naughty (step|corner|chair|list)|tea duty|tea|making tea|the tea|washing up|the corner|siberia|the doghouse|the
        dog house|sharp objects|stern (talking|look|word|face|email)|a stern|cold shower|wooden spoon|detention|the
        dunce|the dunces|the broom cupboard|thinking about what|the stocks|coffee duty|biscuit duty) !(bag);
      (making|fetching|brewing|buying|on) (the|everyone|everybody|us|us all|all)* (tea|coffee|coffees|teas|doughnuts|
        biscuits|cakes) (for|till|until|as|this|all|now|duty|$) (a (week|month|year)|the rest|christmas|punishment|
        eternity|everyone|retirement|life|penance)? !(house|room|machine|break|shop);
      (had|have|having|given|gave) (a|him|her|it|them|the|our)* (stern|strong|quiet|little|long) (word|words|talk|
        talking to|chat) with (the (printer|robot|bot|server|app|oven|cat|dog|hamster|machine|weather|goose|wind|
        calendar|website|autocorrect|spellchecker|gods|trees|kettle)|ourselves|itself|ourself);
      (heads|wrists|knuckles|bottoms|ears) (will|have been|are being|were) (roll|rolled|slapped|rapped|smacked|boxed);
      (intern|interns|dave|kevin|steve|graham|keith|nigel|brian|gary|barry|trevor|the cat|the dog|bob) (is|has|will|did|
        was|insists|posted|swears|says|denies|now|from) (now|been|be|also|still|it)* (making|crying|hiding|on tea|
        sorry|banned|grounded|promoted|taken away|sent|mortified|sacked from|no longer (welcome|allowed)|a ginger|
        sitting|under (his|the) desk|accounts|facilities|red|blushing|in the (corner|doghouse|bad books)|not allowed)
        !(to help|your);
      (we|i|they|the lads|engineers|staff) (have|ve|also|all)* (named|christened|nicknamed|called) (him|it|her|them|
        ours|the (fox|squirrel|goose|gull|rat|mouse|leak|pothole|printer|crane|robot|hole|bus|goat)) (<Name>|sir|kevin|
        after) !(back|today|on|at|twice);
      (no longer|not) (welcome|allowed|permitted|invited|trusted) (at|near|in|with|to) (the (data|biscuit|christmas|
        photocopier|keyboard|kitchen|glue|scissors|fryer|twitter|tin|stapler)|scissors|crayons|sharp|glitter|
        spreadsheets)
      """),
    Cue(
      "catch-phrases", .humour, 75,
      """
      (plot twist|spoiler alert|spoiler|asking for a friend|hold my beer|hold my (tea|pint)|facepalm|face palm|pun
        intended|no pun|pardon the pun|excuse the pun|sorry about the pun|see what we did|get my coat|get our coats|ba
        dum|mic drop|dad joke|dad jokes|you could not make it up|could not make (it|this) up|stranger than fiction|long
        story short|said no one ever|said nobody ever|today i learned|first rule of|fun fact|achievement unlocked|
        unexpected item|to infinity|may the (force|fourth)|winter is coming|beam me up|mission impossible|keep calm and|
        had one job|stop the presses|mind blown|oops we|oopsie|whoopsie|whoopsies|whoops|doh|d oh|awkward|squeaky bum|
        mercury (in|is)|full moon|friday the|monday strikes|monday struck|it is a monday|classic monday|case of the
        mondays|rip (to|our|the|pigeon|dear|little)|in lieu of flowers|moment of silence|minute s silence for|gone but
        not|rest in pieces|rest in peace (little|dear)|survived by|here lies|sadly missed by|no (hamsters|interns|
        animals|penguins|developers|biscuits) were|cheaper than therapy|therapy bill|send (help|biscuits|cake|coffee|
        gin|wine|chocolate|tea)|we need a holiday|we need a drink|pray for us|wish us luck|somebody fetch|someone fetch|
        release the|roll the drums|drum roll|drumroll|ta da|tada|abracadabra|hocus pocus|open sesame|hogwarts|narnia|
        mordor|dalek~|exterminate|jurassic|godzilla|skynet|terminator|darth|jedi|hobbit~|gandalf|sherlock hat|detective
        hat|thinking cap|tin foil hat|tinfoil|crystal ball|magic wand|teleport~|time machine|time travel~|time
        traveller|parallel universe|in this dimension|black hole|bermuda triangle|area 51|aliens|alien abduction|witness
        protection|ministry of silly|jackanory|keystone cops|fawlty|basil fawlty|blackadder|mr bean|laurel and hardy|
        mystery wrapped|world domination|evil plan|sinister plot|evil genius|master plan|secret lair|secret recipe|bake
        off|love island|hunger games|squid game|game of thrones|bond villain|soap opera|oscar (for|goes)|golden (snail|
        raspberry|turnip)|employee of the month|golden boot);
      (just|only|we are|i am) (kidding|joking|teasing|pulling your leg);
      (haha~|hehe~|lmao|rofl|teehee|bwahaha~|mwahaha~|ha ha);
      (you call it|some call it|they call it|others call it) _3 (we|i) call it _;
      (we|they|i|you) call (it|that|this) (tuesday|monday|wednesday|thursday|friday|a (feature|tuesday|monday)|progress|
        sunday|character|rustic|vintage);
      (not|hardly|never|scarcely) (exactly|quite|really)* (our|my) (finest|proudest|greatest|best|brightest|smartest|
        sharpest|cleverest|most glorious) (hour|moment|work|look|day|idea|piece|week|advert);
      (egg|eggs|custard|jam|pie|cake|flour) on (our|my|its|the chef s) (face|faces|chin);
      (humble pie|eat our hat|eat my hat|eating our hat|eating our words|eat our words|slice of humble|walk of shame|
        tail between (our|my)|tails between our|hiding under (the|our|my|a) (desk|duvet|table|rock)|hide under (the|a|
        my)|sackcloth|hair shirt|flagellat~|hang our heads|dunce|own goal|shot ourselves in|foot in (our|my) mouth|
        aprons down|trousers down|pants down|knickers in|red faces|red faced|faces are (redder|red)|redder than|
        blushing|crimson|numpty|numpties|muppets|wallies|plonker|plonkers|donuts of|pillocks|nincompoop~|eejit|eejits|
        prize idiots|silly sausages|bunch of (muppets|wallies|numpties|clowns|bananas|amateurs|lemons)|own worst enemy|
        self own|brain (cell|cells|fart|freeze|fade)|fat (fingers|thumbs|finger|thumb)|butterfingers|butter fingers|
        thumbs like)
      """),
    Cue(
      "absurd-comparison", .humour, 75,
      """
      (if|had) (we|i) (had|d) (a|one)? (pound|penny|euro|quid|<n>|dollar|fiver|tenner|nickel|biscuit|cake) for (every|
        each) (time|_2) _9;
      (even|not even) by (our|my|the|his|british|railway) (own|usual|low)* standards;
      (world s|worlds|europe s|britain s) (first|smallest|worst|slowest|longest|largest|most (expensive|awkward)|
        tiniest) _2 (sofa|violin|apology|queue|sandwich|biscuit|jigsaw|pizza|joke|slow~|printer|teapot|rain)?;
      (first|only|shortest|longest|slowest) (recorded|known|documented|ever) (case|instance|example|sighting) of;
      (must be|might be|may be|has to be|is|set|sets) (a|some (kind|sort) of|almost|even an|which is|a new)* (world|
        new|olympic|personal|guinness|national)* (record|achievement|art form|superpower) (of sorts|even for us|for us|
        frankly|in itself)? $;
      (ask|blame|thank|tell|just ask) (my (wife|mum|mother|husband|cat|dog|nan|kids|hairdresser|therapist|accountant)|
        the (cat|dog|goose|hamster|pigeon|danes|french|vikings|romans|victorians|wind|moon|weather gods|trees|printer|
        squirrel|gremlins)|greggs|google maps|mercury) !(to|for|about your);
      (do not) tell (the|my|our|anyone|head office|anybody|them|hr|marketing|legal) (others|boss|wife|mum|chef|
        vegans|french|italians|neighbours|cat|i said|we said|that|captain|manager|lawyers|$) _2 $;
      (on behalf of) (the weather|our (cat|hamster|robot|printer|oven|toaster|autocorrect|kettle|intern s thumbs)|the (
        cat|dog|goose|squirrel|pigeons|printer|internet|moon|rain|sun|universe|oven|industry));
      (sends|send|sent) (its|his|her|their|you) (love|regards|apologies|best|a lick|a woof) $;
      (the|our) (cat|dog|goose|parrot|hamster|tortoise|pigeon|ghost|robot|printer) (is|was|has|says|sends|would|
        approves|agrees|disagrees|remains|could not|declined|did not) (also|been|not|now)* (sorry|informed|available|
        unmoved|unrepentant|comment|at large|notified|fine|unavailable|consulted|unharmed|impressed|no comment|to
        comment|hi);
      (remains|still) (at large|unrepentant|unmoved|undefeated);
      (prize|first prize|reward|winner|winners) (is|for|gets|get|wins|nothing) (nothing|a (biscuit|stapler|potato|hug|
        pint|badge|mug|high five)|bragging rights|our (respect|eternal));
      (turns out|it turns out|who knew|it transpires) (that)? (a|an|the|our|you|we|dogs|cats|gravy|one|geese|
        seagulls|glitter|pigeons|toddlers|people|it) _5 (can not|do not|does not|is not|are not|eat|hates|hate|likes|
        like|prefer|prefers|love|loves|count|spell|read|swim|fly|bounces|explodes|melts|floats) !(your account|accept);
      (half|a third|most) of (us|the office|the team|our (staff|team|office)|them) (is|are|wants|want|has|have|cried|
        still|now|thinks|voted) _3 (kept|crying|mayonnaise|cake|covered|engaged|keep|sheep|named|in love|it as|asleep|
        pigeons);
      (mostly|mainly|largely|chiefly|possibly|probably|allegedly|except) (sheep|cows|goats|gravy|custard|biscuits|tea|
        pigeons|mud|crying|cats|swearing|cake|glitter|hope|gin) $;
      (named|called|known as|titled|renamed|a file called|labelled) _1 (final|mr bumface|final final|boaty|bumface|
        untitled|asdf|test123|kevin|dave|clive|gerald|nigel|keith|sir) _2 $;
      (cross|crossed|crossing) our (fingers|hearts|everything) and (toes|hope to)
      """),
    Cue(
      "self-irony", .humour, 70,
      """
      (resting (steward|bus|shop|boss) face|in this economy|get in line behind|that is us told|so that is me told|almost
        impressive|nice on toast|moods of its own|in our defence it|in fairness to the (goose|cat|squirrel|seagull|
        hamster|dog|pigeon));
      (i|we) (once|also once) (turned up|got lost|locked myself|locked ourselves|put|sent|fell|wore|set fire|walked
        into|drove|cooked|ate|shrank|dyed) _6 (wedding|car park|own|myself|fridge|pyjamas|pants|slippers|trousers|shed|
        boss|mum|mother in law|kitchen|cupboard|dog);
      (took|take|takes) (the|noah|rome|it|them|michelangelo) (romans|a hundred|egyptians|_ a|victorians) _4 (so|give us|
        bear with) _3;
      (the (dog|cat|goose|parrot|whole office|printer|ghost)) (knows|saw|heard|agrees|told) (it|us|too|that|everything)
        !(your);
      (speaking|writing|typing) (as the|this (from|under|with)) (idiot|fool|muppet|genius|person) (who|under|from|
        behind) _4;
      (desk|bed|cupboard|duvet|rock) (in|out of) (shame|embarrassment);
      (if|unless) _3 (pigeon|carrier pigeon|owl|smoke signal|smoke signals|telepathy|ouija|crystal ball|time machine|
        magic carpet|helicopter and) _3;
      (by|via|using) (pigeon|carrier pigeon|owl|smoke signals|telepathy|ouija board|magic carpet|message in a bottle|
        semaphore|dog sled|tortoise|snail|donkey|unicycle|pogo stick|medieval);
      (speed|pace|rate) of (a|an|continental) (snail|sloth|glacier|drift|tortoise|tired|sleepy|three legged);
      (possibly|probably|presumably|allegedly) (by|in|with) (crayon|elves|magic|candlelight|hamsters|witchcraft|a
        blindfold|the dark|goblins|gremlins|monkeys|pixies);
      (accidentally|somehow|briefly|proudly) (invented|discovered|sold|delivered|created|became|reinvented|abolished|
        declared|summoned) (a new|the world|<n>|soup|cold|gravity|monday|christmas|time travel|the first|an entire) _3;
      (sounds|sounded|felt|seemed) like a good idea (at the time|at 3am|at the);
      (good|great|bad) idea at the time;
      (what could (possibly)? go wrong|what can go wrong|job done badly|we had one job|you had one job|winning
        at life|living the dream|another day in paradise|it is a gift|it is a talent|practice makes perfect|we peaked|
        adds character|all part of the charm|free of charge of course|artistic licence|modern art|avant garde|limited
        edition typo|collector s item|collectors item)
      """),
    Cue(
      "not-joke", .block([.humour]), 60,
      """
      (no|not|hardly|nothing|never|stop|without) (a|to)? (laughing|laugh|joke|joking|funny|joke~) _2;
      (joke|jokes) (about|at) (your|the (victims|widows|dead|disabled))
      """),
    Cue(
      "not-included", .humour, 75,
      """
      (postman|postwoman|sun|sunshine|rain|snow|seagull|seagulls|gulls|midges|mother in law|prince charming|husband|
        husbands|talent) (is|are) not (included|part of|supplied)
      """),
  ]
}
