### The disaster card: what helps in the first hours. It works without a network and without unlocking.
###
### .said is the Japanese sentence itself and .read its reading in Latin letters: leave both as they are in every language.

## To call

# 警察
disaster-call-police = Police: crime or accident
    .step-1 = Dial 110. It is free, from any phone.
    .step-2 = Say what happened and where you are. An interpreter can be called in.
# 消防・救急
disaster-call-fire = Fire and ambulance
    .step-1 = Dial 119. It is free, from any phone.
    .step-2 = First they ask: fire or ambulance? Answer with one of the sentences below.
    .step-3 = Say where you are: the address, or a large building or crossing nearby.

## Sentences to say, in Japanese

disaster-say-fire = There is a fire.
    .said = 火事です。
    .read = Kaji desu.
disaster-say-ambulance = Please send an ambulance.
    .said = 救急です。救急車をお願いします。
    .read = Kyūkyū desu. Kyūkyūsha o onegai shimasu.
disaster-say-injured = Somebody is injured.
    .said = けが人がいます。
    .read = Keganin ga imasu.
disaster-say-trapped = Somebody is trapped.
    .said = 閉じ込められた人がいます。
    .read = Tojikomerareta hito ga imasu.
disaster-say-crime = There was a crime. (To the police)
    .said = 事件です。
    .read = Jiken desu.
disaster-say-accident = There was a traffic accident. (To the police)
    .said = 事故です。
    .read = Jiko desu.
disaster-say-address = The address is …
    .said = 住所は…です。
    .read = Jūsho wa … desu.
disaster-say-interpreter = I do not speak Japanese. An interpreter, please.
    .said = 日本語が話せません。通訳をお願いします。
    .read = Nihongo ga hanasemasen. Tsūyaku o onegai shimasu.
disaster-say-evacuation-site = Where is the evacuation site?
    .said = 避難場所はどこですか。
    .read = Hinan basho wa doko desu ka.
disaster-say-allergy = I cannot eat this. What is in it?
    .said = これは食べられません。何が入っていますか。
    .read = Kore wa taberaremasen. Nani ga haitte imasu ka.

## 171, the message dial (災害用伝言ダイヤル)
## Source: NTT East, release of 2013-01-11 and the operating guide; City of Inazawa, page 1081. 1 records, 2 plays; 30 seconds; practice on the 1st and
## 15th of each month, 1 to 3 January, 15 to 21 January, 30 August to 5 September.

disaster-171 = Leave or hear a message: call 171
    .source = NTT East
    .what = When lines are overloaded, 171 keeps spoken messages under a phone number. Agree with your family on one number. It is opened in large disasters. The announcements are in Japanese.
    .step-1 = Call 171.
    .step-2 = Press 1 to leave a message, 2 to hear messages.
    .step-3 = Enter the phone number that you agreed on: of the person in the disaster area, with its first 0.
    .step-4 = Press 1 when you are asked to. After the tone speak for up to 30 seconds: name, safe or not, where you are.
    .step-5 = Practise free of charge on the 1st and 15th of every month.

## web171, the message board (災害用伝言板)
## Source: NTT East, saigai/web171s; NTT West, release of 2017-01-11 (English, Chinese and Korean pages).

disaster-web171 = Leave or read a message on the web: web171
    .source = NTT East and NTT West
    .what = The same as 171, written. It works from abroad too, in English, Chinese and Korean as well. Messages left at 171 can be read there.
    .step-1 = Open www.web171.jp.
    .step-2 = Enter the phone number that you agreed on.
    .step-3 = Choose to register a message or to look for messages.
    .step-4 = Register your name, whether you are safe, and a few words.

## 00000JAPAN (five zeros), free Wi-Fi of all phone companies in a disaster
## Source: Wireless LAN Business Promotion Association (wlan-business.org, 12360 and 15799; guideline: no password, no encryption).

disaster-wifi = Free Wi-Fi in a disaster: 00000JAPAN
    .source = Wi-Biz, the association of its providers
    .what = In large disasters phone companies open this Wi-Fi to everybody, at no cost.
    .step-1 = Open the Wi-Fi settings of your phone.
    .step-2 = Choose 00000JAPAN (five zeros). No password is needed.
    .step-3 = It is not encrypted. Use it for news and messages, not for banking, cards or passwords.
    .step-4 = Afterwards remove it from your phone, so that it does not connect by itself.

## What to take along

disaster-bag = What to take along
    .item-1 = Residence card (carry it always)
    .item-2 = Passport
    .item-3 = Health insurance: My Number Card or certificate
    .item-4 = Medicine, and a note of its name
    .item-5 = Cash, also coins: cards may not work
    .item-6 = Phone, charger, battery
    .item-7 = Water and some food
    .item-8 = Light, whistle, mask, towel
    .item-9 = Warm clothes, rain coat, strong shoes
    .item-10 = For babies: milk, nappies. Sanitary items. Glasses.
    .note = If there is no time, leave everything and go.

## I am safe

# The message to copy, in the reader's language
disaster-safe = I am safe.
    .said = 無事です。
# $place (String) - where the person is, as they chose or typed it
disaster-safe-at = I am safe. I am in { $place }.
    .said = 無事です。{ $place }にいます。
disaster-safe-shelter = I am at an evacuation shelter.
    .said = 避難所にいます。
disaster-safe-later = Phone lines are busy. I will write again.
    .said = 電話がつながりにくいので、また連絡します。

## The embassy

disaster-embassy = Your embassy
    .what = Your embassy can help if your passport is lost or your family abroad looks for you. Many embassies ask their citizens to register with them.
    .step-1 = Write its phone number down here while all is calm.
