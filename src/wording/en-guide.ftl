### The two-minute guide (notes on the real screens) and reading aloud. The same rules as in en.ftl.

guide = Guide
guide-of = Guide, note { $note } of { $of }
guide-next = Next note
guide-done = Got it
guide-skip = Skip the guide
guide-title = Two-minute guide
guide-first-time = First time? Two-minute guide
guide-lead = These notes stand beside your first game, one at a time. You can skip them whenever you like.
guide-again = Show the guide again
guide-again-says = The notes come back on each screen, from the first one.
guide-play = Show the notes as I play
guide-off = Play without the notes
settings-guide = Guide
settings-guide-on = Show the notes of the guide

## Reading aloud

aloud-start = Read this page aloud
aloud-stop = Stop reading
settings-aloud = Reading aloud
settings-aloud-slow = Slow
settings-aloud-usual = Usual
settings-aloud-fast = Fast
settings-aloud-faster = Faster
settings-aloud-says = With a voice of this device. No text leaves it.

## The notes, in the order of a game. Each has a title for the list in the dialog.

guide-seat-title = Your seat
guide-seat = You speak for one side, like an actor with a role. You need not share its views.
guide-weights-title = What matters
guide-weights = More dots mean that an issue matters more to your side. Give way where dots are few. Hold on where they are many.
guide-home-title = The people at home
guide-home = These groups vote on any text you sign. If too few votes say yes, the text fails, however good it is for you.
guide-line-title = Your line
guide-line = 100 is all your side could want. Your line marks what leaving is worth. Sign nothing that stands below it.
guide-position-title = Position
guide-position = Say where the real leader stood, as far as the record shows. In free play, choose as you like.
guide-words-title = Proof
guide-words = Pick the quote that shows this position. If none does, say that the record is silent. Look who speaks, and in whose words.
guide-sealed-title = Face down
guide-sealed = The other side chooses too, face down. Both cards turn over together. Until you commit, you can change yours freely.
guide-shown-title = Two cards
guide-shown = Same position: it goes into the text. Two positions: you bargain about it later.
guide-priorities-title = A hint to them
guide-priorities = Tell them what you need, and they can offer it. They may ask for something in return.
guide-package-title = A package
guide-package = Open an issue and choose what the text should say. Change two issues together to make a trade: you give, and you get.
guide-ask-title = Ask home
guide-ask = Ask lets you test a change on one group, in private. Questions are few.
guide-propose-title = Propose
guide-propose = Add words as proof, then propose. The other side takes the whole package or declines it. You can undo everything before that.
guide-answer-title = Their package
guide-answer = Accept means all of it. If one issue is too much, decline there. Does their quote really show it? If not, challenge it.
guide-sign-title = Signature
guide-sign = Compare what the text is worth with your line. Then look at home: will enough votes say yes?
guide-last-look-title = One last chance
guide-last-look = The text is signed. Each side may still put one better text, and all must accept it.
guide-vote-title = The vote
guide-vote = Each group votes by what the text is worth to it. A text needs every home.
guide-reveal-title = What was really said
guide-reveal = Compare your opening with the leader’s own words. Open any source to see where the words stand.
guide-debrief-title = Four scores
guide-debrief = The scores are never added up. Each shows how it was worked out, and what you could try next time.

## Words of negotiators: the forms in which the page uses them (parted by |), and one sentence on each. A scenario's own glossary comes first.

term-batna = walk-away line|When to walk away
term-batna-means = The worth below which leaving is better than signing. Negotiators call the plan for leaving a BATNA.
term-ratification = must say yes
term-ratification-means = People at home must accept what was signed. This is ratification, and all the texts that would pass are the win-set.
term-veto = stop the text alone|A veto
term-veto-means = The power to stop a decision alone. It is called a veto.
term-salience = Weight
term-salience-means = How much an issue matters to a side beside the others. Researchers call it salience.
term-ideal = Best for you
term-ideal-means = The position on this issue that a side likes best. Researchers call it the ideal point.
term-win-set = all leaders and homes could accept
term-win-set-means = These texts lie in the win-sets of all sides: no leader would rather leave, and no home would refuse.
term-frontier = frontier
term-frontier-means = The texts that cannot get better for one side without getting worse for another. Also called the Pareto frontier.
term-nash = Nash solution
term-nash-means = The text with the largest product of what the sides gain. It is one idea of a fair bargain.
term-kalai-smorodinsky = Kalai-Smorodinsky solution
term-kalai-smorodinsky-means = The text that gives each side the same share of the most it could gain. It is another idea of fairness.
term-log-roll = trade that was missed
term-log-roll-means = Each side gives way on the issue it cares about less. Such a trade is called a log-roll.
term-linkage = joining these issues
term-linkage-means = Making one issue depend on another, so that both can move. This is called issue linkage.
term-corroboration = second source agree
term-corroboration-means = Checking whether another source says the same. Historians call it corroboration.
term-communique = communiqué
term-communique-means = A public text that says what the leaders agreed.
