### Calculator: the costs of beginning to rent.

calculator-rental-costs = What may they ask when I rent a home?
    .what = Only the agent's fee has a limit in law. Everything else stands in the contract: you can ask about it before you sign. Only the deposit comes back.
input-rental-costs-rent = Rent for one month
    .hint = Without the common charge (kyoekihi, kanrihi).
input-rental-costs-broker-fee = Agent's fee (chukai tesuryo)
input-rental-costs-agreed = Did you agree to pay more than half a month to the agent?
    .hint = It counts only if you agreed before the agent began to work for you. If you were not asked, choose no.
input-rental-costs-key-money = Key money (reikin)
input-rental-costs-first-rent = First rent, with common charge
input-rental-costs-guarantor-fee = Guarantee company
input-rental-costs-insurance = Fire insurance
input-rental-costs-keys = Change of the keys
input-rental-costs-cleaning = Cleaning
input-rental-costs-other = Other services
    .hint = For example disinfection, 24-hour support, fire extinguisher.

# $over (String)
headline-rental-costs-over = The agent asks { $over } too much.
# $total (String)
# $deposit (String)
headline-rental-costs-total = { $total } to begin with. { $deposit } of it is a deposit.
# $limit (String)
headline-rental-costs-only-limit = The agent may ask you for up to { $limit }.
line-rental-costs-broker-limit = Highest agent's fee from you
line-rental-costs-broker-over = Above the limit
line-rental-costs-total = In all
line-rental-costs-comes-back = Deposit, which can come back
line-rental-costs-months = In all, in months of rent
line-rental-costs-broker-fee = Agent's fee
line-rental-costs-first-rent = First rent
line-rental-costs-deposit = Deposit
line-rental-costs-key-money = Key money
line-rental-costs-guarantor-fee = Guarantee company
line-rental-costs-insurance = Fire insurance
line-rental-costs-keys = Change of the keys
line-rental-costs-cleaning = Cleaning
line-rental-costs-other = Other services
# $share (String)
# $limit (String)
# $rent (String)
step-rental-costs-agreed = You agreed to pay more. Then the agent may take { $share } of a month's rent from you, tax included: { $limit } of { $rent }. From both sides together it may not be more.
# $share (String)
# $limit (String)
# $rent (String)
step-rental-costs-not-agreed = Without your agreement beforehand the agent may take { $share } of a month's rent from you, tax included: { $limit } of { $rent }.
# $fee (String)
# $limit (String)
# $over (String)
step-rental-costs-broker-over = { $fee } is asked, { $limit } is the limit. { $over } is too much.
# $fee (String)
# $limit (String)
step-rental-costs-broker-within = { $fee } is asked. That is within the limit of { $limit }.
# $yen (String)
step-rental-costs-deposit = Deposit (shikikin) { $yen }: only if the contract says so. It comes back when you leave, without what you owe. Normal wear is not yours to pay.
# $yen (String)
step-rental-costs-key-money = Key money (reikin) { $yen }: only if the contract says so. No law asks for it. It does not come back. You can ask for less.
# $yen (String)
step-rental-costs-guarantor-fee = Guarantee company { $yen }: only if the contract asks for one. If a person guarantees for you, the contract must name a highest amount, or the guarantee is void.
# $yen (String)
step-rental-costs-insurance = Fire insurance { $yen }: contracts often ask for one. Ask whether you can choose another insurer.
# $yen (String)
step-rental-costs-keys = Change of the keys { $yen }: no law asks you to pay it. By the guideline the landlord pays. You pay if the contract says so.
# $yen (String)
step-rental-costs-cleaning = Cleaning { $yen }: no law asks you to pay it. You pay if the contract says so clearly, with the amount. Then it should not be asked again when you leave.
# $yen (String)
step-rental-costs-other = Other services { $yen }: no law asks for them. Ask which of them you can leave out.
step-rental-costs-before-signing = Before you sign, the agent must explain the important points and give them to you in writing. You can take the papers home first.
# $limit (String)
# $fee (String)
say-rental-costs-broker = Without my agreement beforehand the agent's fee may be { $limit } at most (Real Estate Brokerage Act, Article 46). You ask for { $fee }. Please correct it.
say-rental-costs-which = For each of these costs, please show me where the contract asks for it, and tell me which of them I can leave out.
wrong-rental-costs-rent = Please write the rent for one month, above 0.
wrong-rental-costs-not-an-amount = Please write 0 or more.
picture-rental-costs-parts = What the costs are made of
parameter-broker-fee-agreed = Highest agent's fee with your agreement, in thousandths of a month's rent
parameter-broker-fee-not-agreed = Highest agent's fee without your agreement, in thousandths of a month's rent
