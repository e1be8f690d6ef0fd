### For people who bring or make a scenario: dropping files, links, the preview. Sentences of at most 20 words.

author-choose = Open a scenario
author-hint = Let go to open the scenario
author-reading = Reading { $file }
author-ready = { $title } is ready
author-ready-says = It stands in the list of negotiations now, and stays on this device until you take it away.
author-begin = Begin
author-to-list = To the list
author-copy-link = Copy a link to it
author-copied = The link is copied. Whoever opens it gets this scenario.
author-copy-by-hand = Copy this link:
author-no-link = It is too large for a link. Hand on its file.
author-unverified = { $count ->
    [one] The document { $names } did not come with it. Its words are marked as not verified.
   *[other] The documents { $names } did not come with it. Their words are marked as not verified.
  }
author-unverified-mark = words not verified: { $publisher }
author-problems = { $errors ->
    [0] Nothing stands in its way
    [one] One problem stands in its way
   *[other] { $errors } problems stand in its way
  }
author-problems-in = In the file { $file }
author-warnings = { $count ->
    [one] One thing to look at
   *[other] { $count } things to look at
  }
author-more = and { $count } more
author-place = line { $line }, column { $column }
author-mend = To mend it: { $help }
author-error = Problem
author-warning = Look at this
author-note = Note
author-fault-title = This cannot be opened
author-fault-none = There is no scenario among these files. Its name ends with .yaml or .json.
author-fault-several = There is more than one scenario among these files. Bring one at a time.
author-fault-large = The file { $file } is larger than 1 MiB, and a scenario is a few pages.
author-fault-slow = The file { $file } takes too long to read, so it was put away.
author-fault-failed = This browser could not read the file { $file }.
author-fault-incomplete = The link is incomplete: its end is missing. Ask for the whole link.
author-fault-damaged = The link is damaged: something in it was changed. Ask for it again.
author-fault-newer = The link was made by a later version of this game.
preview-saved = Read again after you saved.
preview-kept = { $moves ->
    [0] The play begins anew.
    [one] The one move so far was played again.
   *[other] The { $moves } moves so far were played again.
  }
preview-lost = Move { $number } of { $side } no longer exists: { $why } The play goes on from before it.
preview-problems = The file has problems. The game shows it as it was before.
