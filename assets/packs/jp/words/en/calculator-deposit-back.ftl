### Calculator: what comes back of the deposit.

calculator-deposit-back = How much of my deposit must come back?
    .what = When you leave, the deposit comes back without what you owe. You pay for damage that you caused, not for normal wear. By the ministry's guideline things lose their value with the years.
input-deposit-back-kept = What the landlord wants to keep
input-deposit-back-owed = Unpaid rent and bills
input-deposit-back-cleaning = Cleaning that is asked
input-deposit-back-cleaning-agreed = Does the contract say clearly that you pay for cleaning, with the amount?
list-deposit-back-damage = Damage and repairs that are asked
    .hint = One row for each repair.
column-deposit-back-damage-kind = Part of the home
choice-deposit-back-kind-wallpaper = Wallpaper
choice-deposit-back-kind-carpet = Carpet or cushion floor
choice-deposit-back-kind-wooden-floor = Wooden floor
choice-deposit-back-kind-tatami = Tatami
choice-deposit-back-kind-paper-doors = Paper doors (fusuma, shoji)
choice-deposit-back-kind-air-conditioner = Air conditioner
choice-deposit-back-kind-sink = Kitchen sink
choice-deposit-back-kind-wooden-furniture = Built-in wooden furniture
choice-deposit-back-kind-bath-and-toilet = Bath, toilet, wash basin
choice-deposit-back-kind-key = Lost key
choice-deposit-back-kind-other = Something else
column-deposit-back-damage-what = What exactly
column-deposit-back-damage-cost = Cost that is asked
    .hint = Only for the damaged part.
column-deposit-back-damage-by-you = Did you cause it?
    .hint = Sunlight, furniture marks, pin holes and age are normal wear: choose no.
column-deposit-back-damage-new-since = New since
    .hint = Leave this empty if it was new when you moved in.

# $back (String)
# $deposit (String)
headline-deposit-back-back = { $back } of { $deposit } must come back.
# $too-much (String)
# $back (String)
headline-deposit-back-too-much = The landlord keeps { $too-much } too much. { $back } must come back.
headline-deposit-back-nothing-back = What you owe is as much as the deposit, or more.
line-deposit-back-back = Comes back
line-deposit-back-too-much = Kept too much
line-deposit-back-deducted = Taken off
line-deposit-back-beyond = More than the deposit
line-deposit-back-yours = Your share:
line-deposit-back-claim-until = You can claim it until
step-deposit-back-wear = Normal wear and age are the landlord's. You restore only damage that came from carelessness or unusual use.
# $what (String)
# $cost (String)
step-deposit-back-not-yours = { $what }, { $cost }: you did not cause it, so you pay nothing.
# $what (String)
# $cost (String)
step-deposit-back-no-years = { $what }, { $cost }: damage by you. For this part the guideline takes no years off.
# $what (String)
# $cost (String)
# $since (Date)
# $months (String)
# $years (String)
# $share (String)
step-deposit-back-years = { $what }, { $cost }: damage by you. In use since { $since }, that is { $months } of { $years }. The value that is left is { $share }.
# $what (String)
# $cost (String)
# $since (Date)
# $years (String)
# $share (String)
step-deposit-back-years-over = { $what }, { $cost }: damage by you. In use since { $since }, longer than { $years }. Only { $share } is left.
# $yen (String)
step-deposit-back-owed = Unpaid rent and bills: { $yen }.
# $yen (String)
step-deposit-back-cleaning = Cleaning: { $yen }. You wrote that the contract says so clearly.
# $yen (String)
step-deposit-back-cleaning-not-agreed = Cleaning: { $yen }. Without a clear promise in the contract ordinary cleaning is the landlord's.
# $deposit (String)
# $deducted (String)
# $back (String)
step-deposit-back-sum = { $deposit } minus { $deducted }: { $back }.
# $kept (String)
# $too-much (String)
step-deposit-back-kept = The landlord wants to keep { $kept }. That is { $too-much } too much.
# $returned (Date)
# $years (String)
# $until (Date)
step-deposit-back-claim = You gave the home back on { $returned }. You can claim for { $years }: until { $until }.
step-deposit-back-not-returned = The deposit is due when the lease has ended and you have given the home back.
# $back (String)
# $deposit (String)
say-deposit-back-back = Normal wear is not paid by the tenant (Civil Code, Article 621), and things lose value by the ministry's guideline. Please return { $back } of my deposit of { $deposit }, and send me a list with the prices.
wrong-deposit-back-no-such-day = This date is too far away to count from. Please check it.
wrong-deposit-back-ends-before = You gave the home back before you moved in. Please check both dates.
wrong-deposit-back-not-an-amount = Please write 0 or more.
wrong-deposit-back-new-after = A thing is newer than the day you left. Please check the date.
parameter-restoration-years = Years in which a part of a home loses its value (0: none are taken off)
parameter-deposit-claim-years = Years in which a deposit can be claimed
