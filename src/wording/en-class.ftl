# The teacher's page and what the class hands in. Sentences of at most 20 words. No quotation marks: those belong to the record.

class-title = The class picture
class-lead = Every table’s game ends with a code. Put the codes in here and see the whole class at once.
class-kicker = For the teacher
class-to-game = To the game
class-scenario = Scenario

# Codes in
class-codes = The tables’ codes
class-codes-hint = Typed or pasted, one a line or as they come. Names before a code are not kept.
class-add = Add the codes
class-open = Open a file
class-save = Save to a file
class-print = Print
class-clear = Start a new class
class-clear-sure = Take all { $count } codes off this page?
class-clear-yes = Yes, take them off
class-keep = Keep them
class-forgery = A code finds typing errors. It does not prevent forgery: it is no examination paper.
class-kept = The codes stay on this device only. They hold no names.

class-notice-added = { $refused ->
    [0] { $count ->
        [one] One code was added.
       *[other] { $count } codes were added.
    }
   *[other] { $count ->
        [0] No code was added.
        [one] One code was added.
       *[other] { $count } codes were added.
    } { $refused ->
        [one] One line was not: see below.
       *[other] { $refused } lines were not: see below.
    }
}
class-notice-nothing-to-add = There is no code in the field yet.
class-notice-opened = { $count ->
    [0] The file holds no code that was not here.
    [one] One code came from the file.
   *[other] { $count } codes came from the file.
}
class-notice-not-a-class = This file holds no class and no codes. Nothing was changed.
class-notice-newer = This file was made by a later version of the game. Nothing was changed. Reload this page to get that version.
class-notice-unknown-scenario = This file is about a scenario that is not here, or another edition of one. Nothing was changed.
class-notice-other-class = This file is about another scenario: { $scenario }. Save this class and start a new one first.
class-notice-saved = The class was saved to a file.
class-notice-not-kept = This device keeps nothing for this page. Save the class to a file before you close it.

class-refused-title = Lines that were not added
class-refused-line = Line { $line }
class-why-not-a-code = This is no code. A code has four groups of five characters, or more.
class-why-mistyped = A character is wrong, missing or exchanged with its neighbour. Compare it with the table’s screen.
class-why-newer = A later version of the game made this code. Reload this page to get that version.
class-why-other-scenario = { $scenario ->
    [none] This code is of another scenario, or of another edition of this one. Two classes may be mixed.
   *[other] This code is of another scenario: { $scenario }. Two classes may be mixed.
}
class-why-malformed = This code was not made by the game.
class-why-duplicate = This code is here already.
class-why-duplicates = { $count } of these codes are here already. Each counts once.
class-why-too-many = The list is full.

# Give out the game
assign-title = Give out the game
assign-says = One link opens { $scenario } with these choices made.
assign-seat = Seat
assign-any-seat = Players choose
assign-opponent = The other side
assign-same = The same game at every table
assign-seed = seed { $seed }
assign-free = Free play: no record score
assign-link = The link of the assignment
assign-copy = Copy the link
assign-copied = The link is copied.
assign-not-copied = This browser does not let the page copy. Select the link and copy it.
assign-classroom = Share in Google Classroom
assign-classroom-says = The second button opens Google’s page in a new tab. This page itself sends nothing.
assign-no-address = A link needs the game on a web address. From a stick, hand out this file itself.

# The picture
class-print-nothing = There are no codes here yet, so there is no class picture to print. Papers for a lesson are in the teacher’s pack.
class-empty-title = Then collect the codes
class-empty = Each game ends with a code. Put the first one in, and the class picture begins here.
class-tables = { $count ->
    [one] table
   *[other] tables
}
class-ended-agreed = agreed
class-ended-no-deal = no deal
class-ended-not-ratified = refused at home
class-ended-walked-out = walked out
class-ended = How the games ended

class-map = Where the deals lie
class-map-says = Each dot is a deal. Further right is better for { $across }, further up for { $up }.
class-map-says-dense = { $outcomes } outcomes are possible. { $agreements } of them serve all sides and pass at home.
class-map-label = Map of every possible outcome: worth to { $across } across, worth to { $up } up. The table of deals says the same.
class-map-axis = Worth to { $side }, percent
class-map-across = Across
class-map-up = Upwards
class-map-walk = walk-away
class-map-none = This scenario has too many outcomes to draw.
class-map-coming = The map is being worked out.
class-key-deal = a deal, with its letter
class-key-refused = refused at home
class-key-history = what really came of it
class-key-nash = the fair bargain (Nash)
class-key-possible = could be agreed
class-key-any = could not
class-key-line = walk-away line
class-show-history = Show what really came of it
class-history-same = { $tables ->
    [0] No table agreed on what really came of it.
    [one] One table agreed on exactly what really came of it.
   *[other] { $tables } tables agreed on exactly what really came of it.
}

class-spread = How the scores lie
class-spread-says = Each dot is a table. The box holds the middle half, the line in it is the median.
class-spread-record = Record
class-spread-evidence = Evidence
class-spread-deal = Deal
class-spread-home = Home
class-spread-row = { $score }, { $side }
class-spread-shared = { $score }, both sides
class-spread-told = { $count ->
    [0] no table has this score
    [one] one table: { $middle }
   *[other] { $count } tables: from { $least } to { $most }, median { $middle }, middle half { $lower } to { $upper }
}
class-spread-none = no score yet

class-settled = What was agreed, issue by issue
class-settled-says = Tables that agreed, by option. A star marks what really came of it.
class-settled-count = { $count ->
    [one] 1 table
   *[other] { $count } tables
}

class-words = The words that were used
class-words-says = How many tables cited the words for this issue. Each opens its source.
class-words-more = { $count ->
    [one] One more
   *[other] { $count } more
}
class-source = { $publisher }, { $date }
class-kind-direct = own words
class-kind-reported = as a reporter tells it
class-kind-editorial = in an editorial
class-words-silence = The record is silent
class-words-none = No words were cited for this issue.

class-deals = The deals
class-deal = Deal
class-deal-tables = Tables
class-deal-worth = Worth to { $side }
class-deal-text = Settled
class-deal-nothing = Nothing is settled.
class-deal-open = Left open: { $issues }
class-deal-refused = { $count ->
    [one] refused at home once
   *[other] refused at home { $count } times
}

class-list = The codes
class-list-code = Code
class-list-seat = Seat
class-list-against = Against
class-list-ended = Ended
class-list-letter = Letter
class-list-remove = Take { $code } off
class-list-short = Take off
class-against-apprentice = Apprentice
class-against-minister = Minister
class-against-hardliner = Hardliner
class-against-person = A person
class-no-score = –

class-projector = Show to the class
class-projector-end = Back to the codes

# Pack
class-pack = The teacher’s pack
class-pack-says = Guide, role sheets, quote cards, ballots, a game on paper, exit ticket, rubric and slides. Ready to print.
class-pack-make = Make the pack
class-pack-making = Being made
class-pack-save = Save: { $title }

# Clock
