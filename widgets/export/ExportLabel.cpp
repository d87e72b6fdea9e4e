// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/ExportLabel.h"

#include "widgets/base/PlainText.h"

#include <QGuiApplication>
#include <QImage>
#include <QPdfWriter>
#include <QWidget>
#include <QXmlStreamWriter>

namespace drm {

namespace {

const QString dublinCore = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString rdfSyntax = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString xmpBasic = QStringLiteral("http://ns.adobe.com/xap/1.0/");

/// What XML allows, in one line and no longer than the name of a file.
QString oneLine(const QString &text)
{
    constexpr int longest = 255;
    QString result = PlainText::shown(text.size() <= 2 * longest ? text : text.left(longest) + text.right(longest));
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar letter = result.at(i);
        if (letter == QLatin1Char('\n') || letter == QLatin1Char('\t'))
            result[i] = QLatin1Char(' ');
        else if (letter.isHighSurrogate() && i + 1 < result.size() && result.at(i + 1).isLowSurrogate())
            ++i;
        else if (letter.isSurrogate() || letter.unicode() >= 0xFFFE)
            result[i] = QChar::ReplacementCharacter;
    }
    result = result.trimmed();
    if (result.size() <= longest)
        return result;
    QString start = result.left(longest / 2);
    QString end = result.right(longest / 2);
    if (start.back().isHighSurrogate())
        start.chop(1);
    if (end.front().isLowSurrogate())
        end.remove(0, 1);
    return start + QChar(0x2026) + end;
}

ShownSource cleaned(const ShownSource &source)
{
    ShownSource result = source;
    for (QString *text : {&result.model, &result.modelSha256, &result.data, &result.run, &result.runId, &result.started,
                          &result.version})
        *text = oneLine(*text);
    return result;
}

/// A property of one text in an unknown language.
void writeAlternative(QXmlStreamWriter &xml, const QString &name, const QString &text)
{
    xml.writeStartElement(dublinCore, name);
    xml.writeStartElement(rdfSyntax, QStringLiteral("Alt"));
    xml.writeStartElement(rdfSyntax, QStringLiteral("li"));
    xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

ExportLabel::ExportLabel(const QString &title, const QVector<ShownSource> &sources)
    : m_title(oneLine(title))
    , m_created(QDateTime::currentDateTimeUtc())
{
    const auto add = [this](const QString &key, const QString &value, int number) {
        if (!value.isEmpty())
            m_facts.append({number < 2 ? key : key + QLatin1Char(' ') + QString::number(number), value});
    };
    add(QStringLiteral("Title"), m_title, 1);
    int number = 0;
    for (const ShownSource &one : sources) {
        const ShownSource source = cleaned(one);
        m_sources.append(source);
        ++number;
        add(QStringLiteral("Model"), source.model, number);
        add(QStringLiteral("Model-SHA256"), source.modelSha256, number);
        add(QStringLiteral("Data"), source.data, number);
        add(QStringLiteral("Run"), source.run, number);
        add(QStringLiteral("Run-ID"), source.runId, number);
        add(QStringLiteral("Date"), source.started, number);
        add(QStringLiteral("Run-Version"), source.version, number);
    }
    add(QStringLiteral("Software"), program(), 1);
    add(QStringLiteral("Creation Time"), m_created.toString(Qt::ISODate), 1);
}

QString ExportLabel::program()
{
    return QGuiApplication::applicationDisplayName() + QLatin1Char(' ') + QCoreApplication::applicationVersion();
}

ExportLabel ExportLabel::of(const QWidget &shown, const QString &part)
{
    const SourceOwner *owner = nullptr;
    for (const QWidget *widget = &shown; widget && !owner; widget = widget->parentWidget())
        owner = dynamic_cast<const SourceOwner *>(widget);
    QStringList titles;
    if (owner)
        titles << owner->sourceTitle();
    if (!part.isEmpty())
        titles << part;
    return ExportLabel(titles.join(QStringLiteral(" – ")), owner ? owner->sources() : QVector<ShownSource>());
}

void ExportLabel::describe(QImage &image) const
{
    for (const Fact &fact : m_facts)
        image.setText(fact.key, fact.value);
}

void ExportLabel::describe(QPdfWriter &writer) const
{
    writer.setTitle(m_title);
    writer.setCreator(program());
    writer.setDocumentXmpMetadata("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                                  "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                                  + rdf() + "</x:xmpmeta>\n<?xpacket end=\"w\"?>");
}

QByteArray ExportLabel::describedSvg(const QByteArray &drawing) const
{
    const qsizetype root = drawing.indexOf("<svg");
    const qsizetype end = root < 0 ? -1 : drawing.indexOf('>', root);
    if (end < 0)
        return drawing;
    QByteArray head;
    QXmlStreamWriter xml(&head);
    xml.writeTextElement(QStringLiteral("title"), m_title);
    xml.writeTextElement(QStringLiteral("desc"), sourceText());
    return drawing.left(end + 1) + '\n' + head + "\n<metadata>" + rdf() + "</metadata>" + drawing.mid(end + 1);
}

QString ExportLabel::comment(const QString &lineEnd) const
{
    QString lines;
    for (const Fact &fact : m_facts) {
        QString value = fact.value;
        for (const char16_t letter : {u'%', u',', u';', u'"'})
            value.replace(QChar(letter), QLatin1Char('%') + QString::number(letter, 16).toUpper());
        lines += QStringLiteral("# ") + fact.key.toLower() + QStringLiteral(": ") + value + lineEnd;
    }
    return lines;
}

QJsonObject ExportLabel::json() const
{
    QJsonObject object;
    for (const Fact &fact : m_facts)
        object.insert(
            fact.key.toLower().replace(QLatin1Char(' '), QLatin1Char('_')).replace(QLatin1Char('-'), QLatin1Char('_')),
            fact.value);
    return object;
}

QString ExportLabel::sourceText() const
{
    QStringList parts;
    for (const Fact &fact : m_facts)
        if (fact.key != QLatin1String("Title"))
            parts << fact.key + QStringLiteral(": ") + fact.value;
    return parts.join(QStringLiteral("; "));
}

QByteArray ExportLabel::rdf() const
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.writeNamespace(rdfSyntax, QStringLiteral("rdf"));
    xml.writeNamespace(dublinCore, QStringLiteral("dc"));
    xml.writeNamespace(xmpBasic, QStringLiteral("xmp"));
    xml.writeStartElement(rdfSyntax, QStringLiteral("RDF"));
    xml.writeStartElement(rdfSyntax, QStringLiteral("Description"));
    xml.writeAttribute(rdfSyntax, QStringLiteral("about"), QString());
    writeAlternative(xml, QStringLiteral("title"), m_title);
    writeAlternative(xml, QStringLiteral("description"), sourceText());
    xml.writeTextElement(xmpBasic, QStringLiteral("CreateDate"), m_created.toString(Qt::ISODate));
    xml.writeTextElement(xmpBasic, QStringLiteral("CreatorTool"), program());
    xml.writeEndElement();
    xml.writeEndElement();
    return text;
}

} // namespace drm
