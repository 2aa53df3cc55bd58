### Calculator: the fee at Immigration.

calculator-immigration-fee = How much is the fee at Immigration?
    .what = You pay only when the permission is given. The day on which Immigration received your application decides which amounts hold. Since 1 October 2026 the period that is granted decides too.
input-immigration-fee-kind = What for
choice-immigration-fee-kind-extension = Extension of stay
choice-immigration-fee-kind-change = Change of status
choice-immigration-fee-kind-permanent-residence = Permanent residence
choice-immigration-fee-kind-re-entry-single = Re-entry permit, once
choice-immigration-fee-kind-re-entry-multiple = Re-entry permit, many times
choice-immigration-fee-kind-status-acquisition = Acquisition of status (after birth)
choice-immigration-fee-kind-other-activity-permission = Permission for other work
choice-immigration-fee-kind-employment-certificate = Certificate of authorized employment
choice-immigration-fee-kind-card-exchange = New residence card by own wish
choice-immigration-fee-kind-certificate-of-eligibility = Certificate of eligibility

# $fee (String)
headline-immigration-fee-fee = The fee is { $fee }.
headline-immigration-fee-free = There is no fee.
# $counter (String)
# $online (String)
headline-immigration-fee-two-ways = { $counter } at the counter, { $online } online.
# $least (String)
# $most (String)
headline-immigration-fee-by-period = { $least } to { $most }, by the period that is granted.
headline-immigration-fee-no-fee-known = For this way of filing we know no fee.
line-immigration-fee-fee = Fee:
line-immigration-fee-counter = At the counter
line-immigration-fee-online = Online
line-immigration-fee-reduced = Reduced for hardship, at the counter
# $filed (Date)
step-immigration-fee-received = The application was received on { $filed }. The amounts of that day hold.
step-immigration-fee-old-table = Up to 30 September 2026 there was one fee for every period.
# $channel (String)
# $fee (String)
# $from (Date)
step-immigration-fee-fee = { $channel }: { $fee }. This amount holds for applications from { $from }.
step-immigration-fee-pay-at = At the counter you pay with revenue stamps. Amounts since 1 October 2026 were seen in reports about Immigration's pages, not in the order itself. Ask before you buy stamps.
step-immigration-fee-online = The online amount includes the charge for paying at a convenience store or bank.
step-immigration-fee-refused = If it is refused, you pay nothing.
# $fee (String)
step-immigration-fee-reduced = There is a reduced fee of { $fee } for people in hardship. We have not read its conditions. Ask at the counter.
# $filed (Date)
# $fee (String)
say-immigration-fee-pay = My application was received on { $filed }. Is the fee { $fee }?
picture-immigration-fee-by-period = Fee by the period that is granted
parameter-immigration-fee = Fees at Immigration
