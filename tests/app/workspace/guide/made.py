"""Copy files of a made-up ferry operator, one for each thing that the guide tells of."""

from tests.small_project import KIOSK

__all__ = ["ANDROID", "FILES", "PLIST", "RICH", "WEBSHOP"]

ANDROID = """\
<?xml version="1.0" encoding="utf-8"?>
<resources>
    <!-- Start screen -->
    <string name="home_title">Where would you like to go?</string>
    <string name="home_greeting">Ahoy, %1$s!</string>
    <string name="home_terms">By tapping <b>Pay now</b> you accept our terms.</string>
    <!-- Sailings -->
    <plurals name="seats">
        <item quantity="one">Only %d seat left</item>
        <item quantity="other">Only %d seats left</item>
    </plurals>
    <string name="app_name" translatable="false">Nordlicht</string>
</resources>
"""
WEBSHOP = """\
<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="shop" source-language="en" target-language="de" datatype="plaintext">
    <body>
      <trans-unit id="basket.title"><source>Your basket</source><target>Ihr Warenkorb</target></trans-unit>
      <trans-unit id="basket.empty"><source>Nothing here</source><target>Noch leer hier</target></trans-unit>
    </body>
  </file>
</xliff>
"""
PLIST = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Welcome</key>
  <string>Welcome on board</string>
  <key>Bye</key>
  <string>See you soon again</string>
</dict>
</plist>
"""
RICH = """\
<?xml version="1.0" encoding="utf-8"?>
<copy>
  <button key="start.buy" label="Buy a ticket here"/>
  <text key="info.dogs">Dogs are welcome. Please keep them on a lead.</text>
  <text key="info.bags"><![CDATA[<p>Two bags <b>travel free</b> of charge.</p>]]></text>
</copy>
"""
FILES: dict[str, str | bytes] = {
    "kiosk.xml": KIOSK,
    "app/res/values/strings.xml": ANDROID,
    "shop.de.xlf": WEBSHOP,
    "board.plist": PLIST,
    "rich.xml": RICH,
}
