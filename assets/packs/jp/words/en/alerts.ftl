### Alerts: what the Japan Meteorological Agency (気象庁) announces, in our own words, and what to do.
###
### Calm and exact. Short sentences, the most pressing first. The advice follows the leaflets of the Agency and the Cabinet Office's guideline on
### evacuation information (避難情報に関するガイドライン); the official Japanese text stands beside it on the screen.

## What is announced. The value names the danger; an attribute names one announcement. The official Japanese term stands in the comment.

# 地震情報
alert-earthquake = Earthquake
# 緊急地震速報: .warning 警報, .forecast 予報
alert-earthquake-early-warning = Earthquake Early Warning
    .warning = Earthquake Early Warning: strong shaking is coming
    .forecast = Earthquake Early Warning: shaking is coming
# 長周期地震動
alert-long-period-motion = Slow, long shaking in tall buildings
# 津波: .forecast 津波予報, .advisory 津波注意報, .warning 津波警報, .major 大津波警報
alert-tsunami = Tsunami information
    .forecast = Tsunami forecast: slight change of the sea
    .advisory = Tsunami Advisory
    .warning = Tsunami Warning
    .major = Major Tsunami Warning
# 南海トラフ地震: .study 調査中, .caution 巨大地震注意, .warning 巨大地震警戒
alert-nankai-trough = Nankai Trough Earthquake Information
    .study = Nankai Trough Earthquake: experts are examining
    .caution = Nankai Trough Earthquake: be prepared (megaquake caution)
    .warning = Nankai Trough Earthquake: be ready to leave (megaquake warning)
# 北海道・三陸沖後発地震注意情報
alert-hokkaido-sanriku = A further great earthquake off Hokkaido and Sanriku is possible
# 噴火警報 and 噴火警戒レベル: .level-1 活火山であることに留意, .level-2 火口周辺規制, .level-3 入山規制, .level-4 高齢者等避難, .level-5 避難, .eruption 噴火速報
alert-volcano = Volcano information
    .level-1 = Volcano level 1: it is an active volcano
    .level-2 = Volcano level 2: do not go near the crater
    .level-3 = Volcano level 3: do not go to the mountain
    .level-4 = Volcano level 4: elderly people leave homes in danger
    .level-5 = Volcano level 5: everyone leaves homes in danger
    .eruption = A volcano has erupted
# 降灰予報: .heavy 多量
alert-ash = Volcanic ash
    .heavy = A lot of volcanic ash
# 気象警報・注意報, several at once
alert-weather = Weather warnings
    .notice = Weather: a warning may follow in the next days
    .advisory = Weather Advisory
    .warning = Weather Warning
    .danger = Weather Urgent Warning
    .special = Weather Emergency Warning
# 大雨: .notice 早期注意情報, .advisory 注意報, .warning 警報, .danger 危険警報, .special 特別警報; the same below
alert-heavy-rain = Heavy rain
    .notice = Heavy rain: a warning may follow in the next days
    .advisory = Heavy Rain Advisory
    .warning = Heavy Rain Warning
    .danger = Heavy Rain Urgent Warning
    .special = Heavy Rain Emergency Warning
# 記録的短時間大雨情報
alert-record-rain = Record rain in a short time
# 土砂災害
alert-landslide = Landslides
    .notice = Landslides: a warning may follow in the next days
    .advisory = Landslide Advisory
    .warning = Landslide Warning
    .danger = Landslide Urgent Warning
    .special = Landslide Emergency Warning
# 洪水, 氾濫
alert-flood = River flood
    .notice = River flood: a warning may follow in the next days
    .advisory = Flood Advisory
    .warning = Flood Warning
    .danger = Flood Urgent Warning
    .special = Flood Emergency Warning
# 高潮
alert-storm-surge = Storm surge
    .notice = Storm surge: a warning may follow in the next days
    .advisory = Storm Surge Advisory
    .warning = Storm Surge Warning
    .danger = Storm Surge Urgent Warning
    .special = Storm Surge Emergency Warning
# .advisory 強風注意報, .warning 暴風警報, .special 暴風特別警報
alert-wind = Strong wind
    .notice = Storm: a warning may follow in the next days
    .advisory = Strong Wind Advisory
    .warning = Storm Warning
    .special = Storm Emergency Warning
# .advisory 風雪注意報, .warning 暴風雪警報, .special 暴風雪特別警報
alert-blizzard = Wind and snow
    .notice = Blizzard: a warning may follow in the next days
    .advisory = Wind and Snow Advisory
    .warning = Blizzard Warning
    .special = Blizzard Emergency Warning
# 大雪
alert-snow = Heavy snow
    .notice = Heavy snow: a warning may follow in the next days
    .advisory = Heavy Snow Advisory
    .warning = Heavy Snow Warning
    .special = Heavy Snow Emergency Warning
# 波浪
alert-waves = High waves
    .notice = High waves: a warning may follow in the next days
    .advisory = High Waves Advisory
    .warning = High Waves Warning
    .special = High Waves Emergency Warning
# 雷注意報
alert-thunder = Thunder Advisory
# 竜巻注意情報
alert-tornado = A tornado is possible
# 融雪注意報
alert-thaw = Snow Melting Advisory
# 濃霧注意報
alert-fog = Dense Fog Advisory
# 乾燥注意報
alert-dry-air = Dry Air Advisory
# なだれ注意報
alert-avalanche = Avalanche Advisory
# 低温注意報
alert-cold = Low Temperature Advisory
# 霜注意報
alert-frost = Frost Advisory
# 着氷注意報
alert-icing = Ice Accretion Advisory
# 着雪注意報
alert-snow-accretion = Snow Accretion Advisory
# .alert 熱中症警戒アラート, .special 熱中症特別警戒アラート
alert-heat = Heat
    .alert = Heat Stroke Alert
    .special = Special Heat Stroke Alert
# 台風
alert-typhoon = Typhoon
# 海上警報
alert-marine = Warning at sea
# anything else
alert-other = Information from the weather agency

## The five levels of vigilance (警戒レベル). .means: what it means; .who: who does what.

# 早期注意情報
alert-level-1 = Level 1
    .means = A warning may follow in the next days.
    .who = Everyone: follow the weather.
# 注意報
alert-level-2 = Level 2
    .means = A disaster is possible.
    .who = Everyone: look at the hazard map and decide where you would go.
# 警報, 高齢者等避難
alert-level-3 = Level 3
    .means = A serious disaster is possible.
    .who = Elderly people, people with small children and people who need time leave dangerous places. Everyone else gets ready.
# 危険警報, 避難指示
alert-level-4 = Level 4
    .means = A disaster is very likely.
    .who = Everyone leaves dangerous places now.
# 特別警報, 緊急安全確保
alert-level-5 = Level 5
    .means = A disaster is happening or about to happen.
    .who = Everyone protects their life at once, where they are.
# How the levels are to be read: the municipality calls people to leave, the Agency warns.
alert-levels-note = Your municipality tells you when to leave. Do not wait for it if you see danger. You may leave at any level.

## The strength of shaking (震度). The value stands after the word “intensity”; .means says what that is like.

alert-intensity-0 = 0
    .means = Nobody felt it.
alert-intensity-1 = 1
    .means = Some people inside felt it slightly.
alert-intensity-2 = 2
    .means = Many people inside felt it.
alert-intensity-3 = 3
    .means = Most people inside felt it.
alert-intensity-4 = 4
    .means = Hanging things swing strongly. Things that do not stand firmly may fall.
# 震度５弱以上未入電
alert-intensity-5-unheard = thought to be 5 lower or more
    .means = No figure has arrived from there yet.
# 震度５弱
alert-intensity-5-lower = 5 lower
    .means = People want to hold on to something. Things fall from shelves.
# 震度５強
alert-intensity-5-upper = 5 upper
    .means = It is hard to walk without holding on. Furniture may fall over.
# 震度６弱
alert-intensity-6-lower = 6 lower
    .means = It is hard to stand. Doors may not open. Tiles and glass may fall. Weak wooden houses may collapse.
# 震度６強
alert-intensity-6-upper = 6 upper
    .means = People can only crawl. Most furniture falls over. Weak wooden houses collapse.
alert-intensity-7 = 7
    .means = People can only crawl and may be thrown. Even strong houses may lean.

## Words for heights and times of a tsunami, and for magnitudes, where the Agency gives words and no figure

# 巨大
alert-height-huge = huge
# 高い
alert-height-high = high
# 若干の海面変動
alert-height-slight = slight
# 観測中: it is being measured, and is lower than what is still expected
alert-height-measuring = being measured
# 微弱
alert-height-faint = very small
# ただちに津波来襲と予測
alert-arrival-at-once = at any moment
# 津波到達中と推測
alert-arrival-now = thought to be arriving now
# 第１波の到達を確認
alert-arrival-confirmed = the first wave has arrived
# 第１波識別不能, 第１波なし and others
alert-arrival-unknown = not known
# Ｍ８を超える巨大地震
alert-magnitude-giant = above 8: a giant earthquake
# Ｍ不明
alert-magnitude-unknown = not known yet

## What to do. The value is the one sentence that matters most; .step-1 and so on follow in their order.

# 大津波警報
alert-do-tsunami-major = Leave the coast and the river now. Go as high as you can.
    .step-1 = Do not wait to see the sea. Do not go back for anything.
    .step-2 = Go on foot to high ground, or to the top of a strong building. Go higher if you still can.
    .step-3 = Keep away from rivers: a tsunami runs up them.
    .step-4 = Stay there. Waves come again and again for many hours, and later ones can be higher.
    .step-5 = Return only when the warning is lifted.
# 津波警報: 「沿岸部や川沿いにいる人は、ただちに高台や避難ビルなど安全な場所へ避難」
alert-do-tsunami-warning = Leave the coast and the river now. Go to high ground.
    .step-1 = Do not wait to see the sea. Do not go back for anything.
    .step-2 = Go on foot to high ground or to an evacuation building. Go higher if you still can.
    .step-3 = Keep away from rivers: a tsunami runs up them.
    .step-4 = Stay there. Waves come again and again for hours, and later ones can be higher.
    .step-5 = Return only when the warning is lifted.
# 津波注意報: 「海の中にいる人はただちに海から上がって、海岸から離れる」
alert-do-tsunami-advisory = Get out of the sea now and leave the shore.
    .step-1 = Do not fish or swim, and do not go to look at the sea or at your boat.
    .step-2 = Keep away from the mouths of rivers.
    .step-3 = Stay away until the advisory is lifted.
# 津波予報
alert-do-tsunami-forecast = The sea may move a little. No damage is expected.
    .step-1 = Take care if you are in the water or fishing.
# VTSE51 and others without a grade here
alert-do-tsunami = Listen for tsunami warnings, and keep away from the shore meanwhile.

# 震度５弱 and more
alert-do-quake-strong = Protect your head. When the shaking stops, look after fire, gas and the way out.
    .step-1 = While it shakes: drop, take cover under a strong table, hold on. Keep away from windows and shelves.
    .step-2 = If you are near the sea: go to high ground at once. Do not wait for a tsunami warning.
    .step-3 = When it stops: put out flames, open a door as a way out, wear shoes because of broken glass.
    .step-4 = If you smell gas: no flame, no switch. Open the windows and go out. Close the gas tap at the meter if you can.
    .step-5 = If the house is damaged, a slope is close or a fire burns: leave. Switch off the electric breaker first.
    .step-6 = Do not use the lift. Keep away from block walls and vending machines.
    .step-7 = Earthquakes as strong as this may follow for about a week, most often in the first two or three days.
# 震度４
alert-do-quake-felt = Look around for damage. More shaking may follow.
    .step-1 = Keep away from things that could fall.
    .step-2 = If you are near the sea: leave the shore until you know that there is no tsunami.
# 震度３ and less
alert-do-quake-weak = There is nothing you need to do.
# 緊急地震速報: 「あわてず、まず身の安全を」
alert-do-early-warning = Protect yourself now. Strong shaking comes within seconds.
    .step-1 = Inside: get under a strong table and protect your head. Do not rush outside.
    .step-2 = In a lift: press all buttons and get out where it stops first.
    .step-3 = Outside: keep away from block walls, signs and glass.
    .step-4 = In a car: switch on the hazard lights and slow down gently.
    .step-5 = Near the sea: go to high ground as soon as the shaking lets you.
# 長周期地震動
alert-do-slow-shaking = On high floors: hold on, and keep away from furniture and windows.
    .step-1 = Lifts may have stopped. If you are inside one, press the emergency button.
    .step-2 = The swaying can go on for minutes. Wait until it ends.

# 調査中
alert-do-nankai-study = Experts are examining what happened. The result usually comes within two hours.
    .step-1 = Live as usual, and look here again later.
# 巨大地震注意
alert-do-nankai-caution = For about a week a great earthquake is more likely than usual. Live as usual, and be ready to leave at once.
    .step-1 = Talk with your family about where you would meet and how you would reach each other.
    .step-2 = Look up the way to high ground and to your evacuation site.
    .step-3 = Keep water, food, medicine, a light and your papers in one bag. Put shoes beside the bed.
    .step-4 = Nobody can say whether it will come. Do not trust rumours that name a day.
# 巨大地震警戒: 事前避難対象地域
alert-do-nankai-warning = For a week a great earthquake is clearly more likely. In some coastal areas people leave beforehand.
    .step-1 = If your municipality tells your area to leave beforehand: go, and stay away for a week.
    .step-2 = Elsewhere: be ready to leave at once. Sleep in a safe room, with shoes and bag beside you.
    .step-3 = Look up the way to high ground and to your evacuation site.
    .step-4 = Do not trust rumours that name a day.
# 北海道・三陸沖後発地震注意情報
alert-do-hokkaido-sanriku = For about a week a further great earthquake and tsunami is more likely than usual. Be ready to leave at once.
    .step-1 = Live as usual. Nobody is asked to leave beforehand.
    .step-2 = Sleep so that you can leave at once, with shoes, warm clothes and bag beside you.
    .step-3 = If it shakes strongly or a tsunami warning comes: go to high ground at once.

# 噴火警戒レベル
alert-do-volcano-1 = The volcano is quiet. Follow signs near the crater.
alert-do-volcano-2 = Do not go near the crater.
    .step-1 = If you are on the mountain, follow the signs and come down from the closed area.
alert-do-volcano-3 = Do not go up the mountain.
    .step-1 = If you live near it: look up where you would go, and follow the municipality.
alert-do-volcano-4 = If you live in the danger area: get ready to leave. Elderly people and those who need time leave now.
    .step-1 = Follow the municipality: it says which areas and where to go.
    .step-2 = Take medicine, papers, a mask and goggles.
alert-do-volcano-5 = If you live in the danger area: leave now.
    .step-1 = Follow the municipality: it says which areas and where to go.
    .step-2 = Cover nose and mouth, protect your head and eyes.
    .step-3 = Return only when the municipality says so.
# 噴火速報
alert-do-eruption = If you are on the mountain: go into a shelter or behind a large rock at once, and protect your head.
    .step-1 = Move away from the crater as soon as stones no longer fall.
    .step-2 = Cover nose and mouth with a mask or cloth.
    .step-3 = Keep out of valleys: hot flows and mud run down them.
# 降灰
alert-do-ash = Close the windows, and wear a mask and glasses outside.
    .step-1 = Do not wear contact lenses. Do not rub your eyes.
    .step-2 = Do not hang out laundry.
alert-do-ash-heavy = Stay inside.
    .step-1 = Close windows and doors, and switch off ventilation.
    .step-2 = If you must go out: mask, goggles, long sleeves. No contact lenses.
    .step-3 = Do not drive: you cannot see, and roads are slippery.

# 警戒レベル, for rain, landslides, floods and storm surges
alert-do-level-1 = Follow the weather in the next days.
    .step-1 = Look at what you have at home: water, food, light, medicine.
alert-do-level-2 = Look at the hazard map: is your place in danger? Decide where you would go.
    .step-1 = Charge your phone. Put your papers and medicine into a bag.
    .step-2 = Follow the weather and what your municipality says.
alert-do-level-3 = Get ready. People who need time leave dangerous places now.
    .step-1 = Elderly people, people with small children, people with a disability and their helpers: leave now.
    .step-2 = Everyone else: pack, and leave too if you feel unsafe or if it will be dark soon.
    .step-3 = Go to an evacuation site, or to friends, relatives or a hotel in a safe place.
alert-do-level-4 = If your place can be flooded or hit by a landslide: leave now.
    .step-1 = Go to an evacuation site, or to friends, relatives or a hotel in a safe place.
    .step-2 = Do not walk through water, and keep away from rivers and slopes.
    .step-3 = If the way is more dangerous than your place: go to an upper floor, on the side away from the slope or the river.
    .step-4 = Tell somebody where you are going.
alert-do-level-5 = Protect your life now, where you are.
    .step-1 = Going to an evacuation site may be too dangerous now.
    .step-2 = Go up: to an upper floor or a strong, high building nearby.
    .step-3 = Go to the side away from the slope or the river.
    .step-4 = If you need rescue, call 119.
# What to add for each of these dangers
alert-do-heavy-rain = Keep away from underpasses, basements and rice field channels: water rises fast there.
alert-do-landslide = Small stones that fall, cracks, muddy springs or a smell of earth are signs: leave the slope at once.
alert-do-flood = Do not go to look at the river or at rice fields.
alert-do-storm-surge = Leave low land near the coast before the wind gets too strong to walk.
# 記録的短時間大雨情報
alert-do-record-rain = Rain as it comes once in years is falling nearby. Look at the levels of danger, and leave dangerous places early.
    .step-1 = Keep away from rivers, slopes, underpasses and basements.
    .step-2 = If going out is dangerous: go to an upper floor, away from the slope.

# 強風注意報
alert-do-wind = Take care outside: things may be blown about.
    .step-1 = Bring in or tie down what stands on the balcony.
# 暴風警報
alert-do-storm = Stay inside.
    .step-1 = Bring in what stands outside, while it is still safe. Close shutters and curtains.
    .step-2 = Keep away from windows.
    .step-3 = Trains may stop. Do not start journeys.
    .step-4 = Charge your phone: the power may fail.
# 暴風特別警報
alert-do-storm-special = A storm as it comes once in decades. Stay inside a strong building, away from windows.
    .step-1 = Do not go out, whatever happens outside.
    .step-2 = Go to a room without windows or with closed shutters, on a low floor if no flood is near.
# 風雪注意報, 暴風雪警報
alert-do-blizzard = Do not go out or drive if you can avoid it: you may see nothing.
    .step-1 = If your car is stuck: clear snow from the exhaust pipe, or switch the engine off. Its gas can kill.
    .step-2 = Turn on the hazard lights and call for help.
# 大雪注意報
alert-do-snow = Take care on roads and under roofs.
    .step-1 = Plan more time. Trains and buses may be late.
# 大雪警報
alert-do-snow-heavy = Do not drive if you can avoid it. Roads may be closed for a long time.
    .step-1 = If your car is stuck: clear snow from the exhaust pipe, or switch the engine off. Its gas can kill.
    .step-2 = Never clear a roof alone.
    .step-3 = Have water, food and warm things at home and in the car.
# 波浪
alert-do-waves = Keep away from the shore, piers and rocks.
    .step-1 = Do not go to look at the sea or at your boat.
# 雷
alert-do-thunder = When you hear thunder, go into a building or a car.
    .step-1 = Keep away from trees, poles and open fields.
    .step-2 = Hail, gusts and sudden rain may come with it.
# 竜巻
alert-do-tornado = If the sky grows dark, thunder sounds or a cold wind rises: go into a strong building at once.
    .step-1 = Close windows and curtains, and keep away from them.
    .step-2 = Go to the lowest floor, to a room without windows, under a strong table.
    .step-3 = Do not shelter in a shed or a garage.
    .step-4 = This holds for about one hour.
# 融雪
alert-do-thaw = Keep away from slopes and rivers: melting snow can bring landslides and floods.
# 濃霧
alert-do-fog = Drive slowly, with low beams. Ships and planes may be late.
# 乾燥
alert-do-dry-air = Take care with fire.
# なだれ
alert-do-avalanche = Keep away from snowy slopes.
# 低温
alert-do-cold = Keep warm. Water pipes may freeze: wrap them, or let a little water run.
# 霜
alert-do-frost = Protect plants and crops.
# 着氷
alert-do-icing = Ice grows on ships and cables. Take care at sea.
# 着雪
alert-do-snow-accretion = Wet snow weighs on cables and trees. The power may fail.
# 熱中症警戒アラート
alert-do-heat = Stay in a cool room. Use the air conditioner, by day and by night.
    .step-1 = Drink water often, before you are thirsty. Take some salt when you sweat.
    .step-2 = Do not do sport or hard work outside. At work you have the right to water, shade and breaks.
    .step-3 = Look after small children, elderly people and people who live alone.
    .step-4 = Dizzy, sick, cramps: go to a cool place, cool neck and armpits, drink. If somebody does not answer clearly, call 119.
# 熱中症特別警戒アラート
alert-do-heat-special = Heat as never before. Make sure that you and people near you are in a cool room now.
    .step-1 = If you have no air conditioner: go to a cooling shelter of your municipality, a library or a shopping centre.
    .step-2 = Drink water often. Take some salt when you sweat.
    .step-3 = Do not do sport or work outside where it cannot be kept cool.
    .step-4 = Knock on the door of neighbours who live alone.
    .step-5 = If somebody does not answer clearly, call 119.
# 台風
alert-do-typhoon = Follow its way. Get ready before the wind comes.
    .step-1 = Bring in what stands outside. Charge your phone. Fill water.
    .step-2 = Look at the hazard map, and decide where you would go.
    .step-3 = Trains may stop a day ahead. Do not plan journeys.
# 海上警報
alert-do-marine = Ships do not leave the harbour, or return to it.
# anything else
alert-do-other = Read what is announced, and follow your municipality.

## Where to go, where we hold no list of evacuation sites for that danger

alert-refuge-none-tsunami = Go to the nearest high ground, or to the third floor or higher of a strong concrete building. Follow the green signs with a running person and a wave.
alert-refuge-none-flood = Go to higher ground away from the river, or to an upper floor of a strong building.
alert-refuge-none-landslide = Go away from slopes and valleys. If that is not possible, to an upper floor on the side away from the slope.
alert-refuge-none-inland-flood = Go to higher ground, or to an upper floor. Keep away from basements.
alert-refuge-none-storm-surge = Go away from the coast to higher ground, or to an upper floor of a strong building.
alert-refuge-none-earthquake = Go to an open place such as a park or a school ground, away from buildings and walls.
alert-refuge-none-volcano = Go away from the volcano, as your municipality says.
alert-refuge-none-large-fire = Go to a wide open place, against the wind and away from the smoke.
# Below every list of sites. 避難所 take in everybody.
alert-refuge-for-all = Evacuation sites and shelters are free and open to everyone, whatever their nationality or status.
# A site may be closed or damaged.
alert-refuge-follow = Not every site is open in every disaster. Follow staff and signs, and go on if it is not safe.

## Fixed sentences of the Agency (固定付加文), by their code

# 津波と満潮が重なると、津波はより高くなります
alert-comment-0109 = At high tide the tsunami becomes higher. Be very careful.
alert-comment-0110 = At high tide the tsunami becomes higher. Be careful.
# 場所によっては、観測した津波の高さよりさらに大きな津波が到達しているおそれ
alert-comment-0111 = In some places the waves may be higher than what was measured.
# 今後、津波の高さは更に高くなることも考えられます
alert-comment-0112 = The waves may still become higher.
# 沖合での観測値をもとに: 既に津波が到達していると推定
alert-comment-0113 = By what was measured at sea, the tsunami has probably reached some coasts already.
# 最大波が観測されるまでに数時間以上かかることがあります
alert-comment-0114 = It can take several hours until the highest wave comes.
# 沖合での観測値であり、沿岸では津波はさらに高くなります
alert-comment-0115 = These were measured at sea. At the coast the tsunami is higher.
# 場所によっては「予想される津波の高さ」より高くなる可能性
alert-comment-0132 = In some places the waves may be higher than expected.
# 東日本大震災クラスの津波が来襲します
alert-comment-0141 = A tsunami as in the Great East Japan Earthquake of 2011 is coming.
# ただちに避難してください
alert-comment-0149 = Leave at once.
# 津波警報等を発表中
alert-comment-0211 = A tsunami warning or advisory is in force somewhere on the coasts. Look whether it concerns your places.
# 若干の海面変動があるかもしれませんが、被害の心配はありません
alert-comment-0212 = The sea may move a little. No damage is expected.
# この地震による津波の心配はありません
alert-comment-0215 = There is no danger of a tsunami from this earthquake.
# 震源が海底の場合、津波が発生するおそれ
alert-comment-0216 = If it broke below the sea, a tsunami is possible.
# 日本への津波の有無については現在調査中
alert-comment-0229 = Whether a tsunami comes to Japan is being examined.
# 日本への津波の影響はありません
alert-comment-0230 = No tsunami from this earthquake reaches Japan.
# 緊急地震速報を発表しましたが、強い揺れは観測されませんでした
alert-comment-0245 = An early warning was given, but no strong shaking was observed.
