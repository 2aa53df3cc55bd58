### Sync: what came over the network, and why something did not come.

## Why something did not come
## Shown beside the date of what is here. What is here stays and keeps working.

# The device itself has no connection.
sync-failed-offline = This device has no internet connection. We will try again later.
# The host's name could not be looked up.
sync-failed-dns = We cannot find the address on the internet. Check your connection. We will try again later.
# The host does not answer.
sync-failed-no-answer = The other side does not answer. We will try again later.
# The connection broke in the middle.
sync-failed-cut = The connection broke. What came is kept. We will go on from there.
# It came too slowly.
sync-failed-too-slow = The connection is too slow now. What came is kept. We will go on from there.
# More came than was announced or is allowed.
sync-failed-too-large = The answer is larger than it may be. We did not take it.
# Redirects in a circle, or to nowhere.
sync-failed-redirect = The address leads in a circle. We stopped.
# http instead of https.
sync-failed-not-secure = The address is not a safe one (https). We did not open it.
# The address leads into a home's or an office's own network.
sync-failed-private-address = The address leads into a private network. We did not open it.
# TLS failed: expired, another name, an unknown signer, often because of a wrong clock.
sync-failed-certificate = The other side could not show that it is the real one. Check the date and time of this device.
# A page came instead of data, mostly because the Wi-Fi wants a login first.
sync-failed-wrong-type = A web page came instead of data. Perhaps this Wi-Fi wants you to sign in first.
# 404 or 410.
sync-failed-not-there = It is not there any more.
# 429, 5xx.
sync-failed-busy = The other side is busy now. We will try again later.
# Another status.
sync-failed-refused = The other side does not give it to us.
# The answer contradicts itself.
sync-failed-nonsense = The answer is broken. We did not take it.
# A build without network code.
sync-failed-no-network = This version of the app cannot use the internet.

## Why an update did not come about
## What was in use stays in use.

# A file is not the one that was signed for.
update-failed-other-bytes = A part came damaged. We did not take it and will try again later.
# The publisher's own files contradict each other.
update-failed-publisher = The publisher's files are broken. We did not take them. The publisher must repair them.
# No room on the device.
update-failed-disk-full = There is no room left on this device. What you have keeps working.
# The database of public content cannot be written or read.
update-failed-not-kept = This device could not keep the update. What you have keeps working.
