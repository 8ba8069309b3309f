# Writes sans.txt, more.txt and emoji.txt: the characters that the fonts of pictures hold.
def two_bytes(first, second, encoding):
    for high in first:
        for low in second:
            try:
                yield bytes([high, low]).decode(encoding)
            except UnicodeDecodeError:
                pass


trail = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
sans = set(two_bytes(range(0xA1, 0xF8), range(0xA1, 0xFF), "gb2312"))  # simplified: all of it
sans |= set(two_bytes(range(0xA4, 0xC6), trail, "big5")) | set(two_bytes([0xC6], range(0x40, 0x7F), "big5"))  # traditional: the common ones
for first, last in [
    (0x20, 0x7E), (0xA0, 0x17F), (0x2010, 0x2027), (0x2030, 0x203E), (0x20A0, 0x20BF), (0x2190, 0x2199), (0x2200, 0x22FF),
    (0x2460, 0x2473), (0x2580, 0x259F), (0x25A0, 0x25CF), (0x2600, 0x27BF), (0x3000, 0x303F), (0xFF00, 0xFFEF),
]:
    sans |= {chr(code) for code in range(first, last + 1)}

more = {chr(code) for first, last in [(0x100, 0x24F), (0x370, 0x3FF), (0x400, 0x4FF), (0x1E00, 0x1EFF)] for code in range(first, last + 1)}
emoji = """
⌛⏰⏱⏳☀☕⚔⚙⚠⚡✅✉✏✓✕✖✗✨❌❓❗❤⬜⭐🌈🌙🌞🌟🌱🌴🌸🍀🍵🎁🎉🎊🎯🏁🏃🏅
🏆🏢🐉🐯🐼👀👂👋👌👍👎👏👑👤👥💎💡💪💬💯💰💵💼📁📅📈📉📊📋📌📍📎📚📝📞📣📦📨📮🔄
🔎🔒🔔🔕🔥🔭🔮🕰🗂🗒🗺😀😁😂😊😍😎🙅🙋🙏🚀🚗🤔🤝🥇🥈🥉🦁🧋🧭🩺
"""

with open("sans.txt", "w", encoding="utf-8") as file:
    file.write("".join(sorted(sans)))
with open("more.txt", "w", encoding="utf-8") as file:
    file.write("".join(sorted(more)))
with open("emoji.txt", "w", encoding="utf-8") as file:
    file.write("".join(sorted(set(emoji.replace("\n", "")))))
