### Places in lists that municipalities publish.

## What a place is

place-kind-municipal-office = Municipal office
place-kind-evacuation-site = Evacuation site (to flee to)
place-kind-evacuation-shelter = Shelter (to stay in)
place-kind-medical-institution = Hospital or clinic
place-kind-public-facility = Public facility
place-kind-childcare = Child care
place-kind-wifi = Public Wi-Fi
place-kind-event = Event
place-kind-other = Other

## The dangers that an evacuation site is designated for

refuge-earthquake = Earthquake
refuge-tsunami = Tsunami
refuge-flood = River flood
refuge-inland-flood = Flood from heavy rain (drains overflow)
refuge-storm-surge = Storm surge
refuge-landslide = Landslide
refuge-large-fire = Large fire
refuge-volcano = Volcano

## The offices of all municipalities

# $town (String) - a municipality in Latin letters, such as “Nanao-shi”
place-municipal-office = Municipal office of { $town }
place-source-municipal-offices = Offices of all municipalities
