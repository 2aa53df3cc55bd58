### Public sources that can be turned on (Settings, "Updates and sources").

# The name of a source; what it is good for, one sentence.
feed-weather-warnings = Weather warnings
    .gives = Heavy rain, floods, landslides, storms, snow and heat: official warnings for your prefecture.
feed-earthquakes = Earthquakes, tsunami, volcanoes
    .gives = Official reports and warnings for all of Japan, minutes after they are issued.
feed-holidays = Public holidays
    .gives = The official list of holidays. Offices are closed on these days, and some deadlines move.
feed-law-revisions = Changes of law
    .gives = Tells when a law behind an explanation has changed, or will change.
feed-labour-ministry-news = News of the Ministry of Health, Labour and Welfare
    .gives = Work, wages, insurance, pension and health, in Japanese.
feed-internal-affairs-news = News of the Ministry of Internal Affairs and Communications
    .gives = Local government, resident records, phones and statistics, in Japanese.
feed-education-ministry-news = News of the Ministry of Education
    .gives = Schools, universities and Japanese classes, in Japanese.
feed-municipal-news = News of your city, ward, town or village
    .gives = What your municipality tells on its own web site, in Japanese.
