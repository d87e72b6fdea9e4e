// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ZipEntries.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <algorithm>
#include <set>

namespace drm {

namespace {

// Signatures, lengths and flags as in PKWARE's APPNOTE, section 4.
constexpr std::uint32_t localSign = 0x04034b50;
constexpr std::uint32_t centralSign = 0x02014b50;
constexpr std::uint32_t descriptorSign = 0x08074b50;
constexpr std::uint32_t endSign = 0x06054b50;
constexpr std::uint32_t end64Sign = 0x06064b50;
constexpr std::uint32_t locator64Sign = 0x07064b50;
constexpr std::uint64_t localBytes = 30;
constexpr std::uint64_t centralBytes = 46;
constexpr std::uint64_t descriptorBytes = 16;
constexpr std::uint64_t endBytes = 22;
constexpr std::uint64_t end64Bytes = 56;
constexpr std::uint64_t locator64Bytes = 20;
constexpr unsigned encryptedFlag = 1;
constexpr unsigned descriptorFlag = 8;
constexpr unsigned knownFlags = 6 | descriptorFlag | 1 << 11; // how hard it was packed, a descriptor follows, UTF-8
constexpr std::uint32_t folderAttribute = 0x10;
constexpr std::uint64_t mostEntries = 50000;

struct Directory {
    std::uint64_t place = 0;
    std::uint64_t bytes = 0;
    std::uint64_t count = 0;
};

struct Header {
    ZipEntry entry;
    std::uint64_t place = 0; ///< of the header before its bytes
    std::uint64_t end = 0; ///< behind its bytes, and behind the descriptor that follows some
    unsigned flags = 0;
    unsigned method = 0;
};

class Reader {
public:
    Reader(std::string_view bytes, const std::string &path)
        : m_bytes(bytes)
        , m_path(path)
    {
    }
    std::vector<ZipEntry> run();

private:
    std::uint64_t get(std::uint64_t place, int length) const;
    void need(bool good, const Message &what) const;
    [[noreturn]] void refuse(const Message &what) const;
    [[noreturn]] void damaged() const;
    Directory findDirectory() const;
    std::uint64_t readCentral(std::uint64_t at, std::uint64_t end, Header &header) const;
    void readLocal(Header &header, std::uint64_t directory) const;
    void checkName(const ZipEntry &entry) const;

    std::string_view m_bytes;
    const std::string &m_path;
};

std::uint64_t number(std::string_view bytes, std::uint64_t place, int length)
{
    std::uint64_t value = 0;
    for (int i = length; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[place + static_cast<std::uint64_t>(i)]);
    return value;
}

std::uint64_t Reader::get(std::uint64_t place, int length) const
{
    if (place > m_bytes.size() || m_bytes.size() - place < static_cast<std::uint64_t>(length))
        damaged();
    return number(m_bytes, place, length);
}

void Reader::damaged() const
{
    throw Error(
        ErrorKind::CorruptFile,
        Message{DRM_TEXT("Engine", "%1: the archive is cut off or damaged; get a fresh copy."), {printable(m_path)}},
        m_path);
}

void Reader::refuse(const Message &what) const
{
    throw Error(ErrorKind::UnsafeFile,
                Message{DRM_TEXT("Engine",
                                 "%1 is refused: %2, so that programs could read different things in it. Nothing of it "
                                 "was run. Get a fresh copy, or save the model again with torch.jit.save."),
                        {printable(m_path), what}},
                m_path);
}

void Reader::need(bool good, const Message &what) const
{
    if (!good)
        refuse(what);
}

Directory Reader::findDirectory() const
{
    if (m_bytes.size() < endBytes)
        damaged();
    const std::uint64_t end = m_bytes.size() - endBytes;
    const bool atEnd = number(m_bytes, end, 4) == endSign && number(m_bytes, end + 20, 2) == 0;
    if (!atEnd) {
        // Programs look for the last end of a directory in this much.
        const auto tail = m_bytes.substr(m_bytes.size() - std::min<std::size_t>(m_bytes.size(), 65535 + endBytes));
        if (tail.rfind("PK\5\6") == std::string_view::npos)
            damaged();
        refuse(Message{DRM_TEXT("Engine", "the archive has a second directory or something behind its end"), {}});
    }
    Directory directory{get(end + 16, 4), get(end + 12, 4), get(end + 10, 2)};
    need(get(end + 4, 4) == 0 && get(end + 8, 2) == directory.count,
         Message{DRM_TEXT("Engine", "the archive says that it has several parts"), {}});
    std::uint64_t directoryEnd = end;
    if (end >= locator64Bytes && get(end - locator64Bytes, 4) == locator64Sign) {
        // PyTorch writes this longer record, too; both have to say the same.
        const std::uint64_t locator = end - locator64Bytes;
        need(locator >= end64Bytes && get(locator + 4, 4) == 0 && get(locator + 16, 4) == 1
                 && get(locator + 8, 8) == locator - end64Bytes,
             Message{DRM_TEXT("Engine", "the archive has two ends"), {}});
        directoryEnd = locator - end64Bytes;
        need(get(directoryEnd, 4) == end64Sign && get(directoryEnd + 4, 8) == end64Bytes - 12
                 && get(directoryEnd + 16, 8) == 0 && get(directoryEnd + 24, 8) == directory.count
                 && get(directoryEnd + 32, 8) == directory.count && get(directoryEnd + 40, 8) == directory.bytes
                 && get(directoryEnd + 48, 8) == directory.place,
             Message{DRM_TEXT("Engine", "the archive has two ends that differ"), {}});
    }
    need(directory.place <= directoryEnd && directoryEnd - directory.place == directory.bytes,
         Message{DRM_TEXT("Engine", "the archive has a second directory or something beside it"), {}});
    if (directory.count > mostEntries)
        refuse(Message{DRM_TEXT("Engine", "the archive has more than %1 parts"), {formatCount(mostEntries)}});
    return directory;
}

void Reader::checkName(const ZipEntry &entry) const
{
    const std::string &name = entry.name;
    bool good = !name.empty() && name.front() != '/' && name.find('\\') == std::string::npos && printable(name) == name;
    for (std::size_t start = 0; good && start < name.size();) {
        const auto end = std::min(name.find('/', start), name.size());
        const auto part = std::string_view(name).substr(start, end - start);
        good = !part.empty() && part != "." && part != "..";
        start = end + 1;
    }
    if (!good)
        refuse(Message{DRM_TEXT("Engine", "the part %1 has a name that no program writes"), {printable(name)}});
}

std::uint64_t Reader::readCentral(std::uint64_t at, std::uint64_t end, Header &header) const
{
    need(end - at >= centralBytes && get(at, 4) == centralSign,
         Message{DRM_TEXT("Engine", "the archive's directory has gaps"), {}});
    const std::uint64_t nameBytes = get(at + 28, 2);
    const std::uint64_t extraBytes = get(at + 30, 2);
    const std::uint64_t commentBytes = get(at + 32, 2);
    need(end - at - centralBytes >= nameBytes,
         Message{DRM_TEXT("Engine", "a name is longer than the archive's directory"), {}});
    ZipEntry &entry = header.entry;
    entry.directoryNamePlace = at + centralBytes;
    entry.name = std::string(m_bytes.substr(entry.directoryNamePlace, nameBytes));
    checkName(entry);
    // Some fields give an entry a second name, which programs follow or not.
    if (extraBytes != 0 || commentBytes != 0)
        refuse(Message{DRM_TEXT("Engine", "the part %1 has further fields in the directory"), {entry.name}});
    header.flags = static_cast<unsigned>(get(at + 8, 2));
    header.method = static_cast<unsigned>(get(at + 10, 2));
    entry.crc = static_cast<std::uint32_t>(get(at + 16, 4));
    entry.packedSize = get(at + 20, 4);
    entry.size = get(at + 24, 4);
    entry.packed = header.method == 8;
    header.place = get(at + 42, 4);
    if ((header.flags & encryptedFlag) != 0)
        refuse(Message{DRM_TEXT("Engine", "the part %1 is encrypted"), {entry.name}});
    if ((header.flags & ~knownFlags) != 0 || (header.method != 0 && header.method != 8) || get(at + 34, 2) != 0)
        refuse(Message{DRM_TEXT("Engine", "the part %1 is packed in a way that PyTorch does not use"), {entry.name}});
    // A folder's content is not read, so an entry must not pass for one.
    const bool folder = entry.name.back() == '/';
    if (folder ? entry.size + entry.packedSize != 0 : (get(at + 38, 4) & folderAttribute) != 0)
        refuse(Message{DRM_TEXT("Engine", "the part %1 is a folder and a file at once"), {entry.name}});
    if (!entry.packed && entry.packedSize != entry.size)
        refuse(Message{DRM_TEXT("Engine", "the part %1 has two sizes"), {entry.name}});
    return at + centralBytes + nameBytes;
}

void Reader::readLocal(Header &header, std::uint64_t directory) const
{
    ZipEntry &entry = header.entry;
    const auto differs = [&] {
        refuse(Message{DRM_TEXT("Engine", "what is said of the part %1 differs from the directory"), {entry.name}});
    };
    const std::uint64_t at = header.place;
    if (at > directory || directory - at < localBytes || get(at, 4) != localSign)
        differs();
    const std::uint64_t nameBytes = get(at + 26, 2);
    const std::uint64_t extraBytes = get(at + 28, 2);
    entry.localNamePlace = at + localBytes;
    entry.place = entry.localNamePlace + nameBytes + extraBytes;
    if (entry.place > directory || directory - entry.place < entry.packedSize
        || m_bytes.substr(entry.localNamePlace, nameBytes) != entry.name || get(at + 6, 2) != header.flags
        || get(at + 8, 2) != header.method)
        differs();
    // PyTorch fills up with one field, so that the numbers of a tensor lie at an even place.
    for (std::uint64_t extra = entry.localNamePlace + nameBytes; extra < entry.place;) {
        if (entry.place - extra < 4 || m_bytes.substr(extra, 2) != "FB" || entry.place - extra - 4 < get(extra + 2, 2))
            refuse(Message{DRM_TEXT("Engine", "the part %1 has further fields"), {entry.name}});
        extra += 4 + get(extra + 2, 2);
    }
    const bool described = (header.flags & descriptorFlag) != 0;
    const bool same =
        get(at + 14, 4) == entry.crc && get(at + 18, 4) == entry.packedSize && get(at + 22, 4) == entry.size;
    const bool absent = get(at + 14, 4) == 0 && get(at + 18, 4) == 0 && get(at + 22, 4) == 0;
    if (!same && !(described && absent))
        differs();
    header.end = entry.place + entry.packedSize;
    if (described) {
        const std::uint64_t sums = header.end;
        header.end += descriptorBytes;
        if (header.end > directory || get(sums, 4) != descriptorSign || get(sums + 4, 4) != entry.crc
            || get(sums + 8, 4) != entry.packedSize || get(sums + 12, 4) != entry.size)
            differs();
    }
}

std::vector<ZipEntry> Reader::run()
{
    const Directory directory = findDirectory();
    std::vector<Header> headers(directory.count);
    std::uint64_t at = directory.place;
    std::set<std::string> names;
    for (Header &header : headers) {
        at = readCentral(at, directory.place + directory.bytes, header);
        readLocal(header, directory.place);
        if (!names.insert(zipFoldedName(header.entry.name)).second)
            refuse(Message{DRM_TEXT("Engine", "the part %1 is there twice"), {header.entry.name}});
    }
    need(at == directory.place + directory.bytes,
         Message{DRM_TEXT("Engine", "the archive's directory holds more than it says"), {}});

    std::vector<const Header *> inOrder;
    for (const Header &header : headers)
        inOrder.push_back(&header);
    std::sort(inOrder.begin(), inOrder.end(), [](const Header *a, const Header *b) { return a->place < b->place; });
    std::uint64_t end = 0;
    for (const Header *header : inOrder) {
        need(header->place == end,
             Message{DRM_TEXT("Engine", "parts of the archive overlap, or something lies between them"), {}});
        end = header->end;
    }
    need(end == directory.place,
         Message{DRM_TEXT("Engine", "something lies between the parts of the archive and its directory"), {}});

    std::vector<ZipEntry> entries;
    for (Header &header : headers)
        entries.push_back(std::move(header.entry));
    return entries;
}

} // namespace

std::string zipFoldedName(std::string name)
{
    for (char &letter : name)
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    return name;
}

std::optional<std::vector<std::string>> zipNames(std::string_view tail, std::uint64_t fileBytes)
{
    const auto end = tail.rfind("PK\5\6");
    if (end == std::string_view::npos || tail.size() - end < endBytes)
        return std::nullopt;
    const std::uint64_t count = number(tail, end + 10, 2);
    const std::uint64_t place = number(tail, end + 16, 4);
    const std::uint64_t skipped = fileBytes - tail.size();
    if (place < skipped || place - skipped > end)
        return std::nullopt;
    std::vector<std::string> names;
    std::uint64_t at = place - skipped;
    for (std::uint64_t i = 0; i < count; ++i) {
        if (end < at || end - at < centralBytes || number(tail, at, 4) != centralSign)
            return std::nullopt;
        const std::uint64_t nameBytes = number(tail, at + 28, 2);
        const std::uint64_t all = centralBytes + nameBytes + number(tail, at + 30, 2) + number(tail, at + 32, 2);
        if (end - at < all)
            return std::nullopt;
        names.emplace_back(tail.substr(at + centralBytes, nameBytes));
        at += all;
    }
    return names;
}

std::vector<ZipEntry> strictZipEntries(std::string_view bytes, const std::string &path)
{
    return Reader(bytes, path).run();
}

} // namespace drm
