### The disaster card.

disaster-title = In a disaster
# Under the title in Life
disaster-hint = Whom to call, what to say, how to reach your family
disaster-lead = Works without a network and without unlocking.
disaster-call = Call for help
disaster-sentences = Say it in Japanese
disaster-messages = Reach your family
disaster-safe-title = I am safe
disaster-safe-lead = Copy this message and send it as you can. We send nothing and do not look where you are.
disaster-safe-where = Where are you? (if you want to say so)
disaster-safe-where-hint = For example the name of a shelter or a town.
disaster-safe-in-shelter = I am at an evacuation shelter
disaster-safe-preview = Your message
disaster-copy = Copy
disaster-copied = Copied.
disaster-send-sms = Send as SMS
disaster-send-mail = Send as e-mail
disaster-meeting = Our meeting place
disaster-meeting-hint = Where you meet if nobody can phone: a place near home, and one farther away.
disaster-meeting-locked = Your meeting place is behind your lock.
disaster-embassy-number = Phone number of your embassy
disaster-embassy-contacts = Numbers to call
# $country (String) - the person’s country
disaster-embassy-of = Embassy of { $country }
disaster-embassy-list = List of embassies in Japan (Ministry of Foreign Affairs)
disaster-save = Save
disaster-saved = Saved.
disaster-unlock = Unlock
## How sure we are of the steps

# $source (String) - whose page was read
disaster-checked = Compared with { $source }
disaster-unchecked = Written from knowledge. We have not compared it with an official page yet.
