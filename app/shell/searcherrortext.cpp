// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/searcherrortext.h"

#include <QCoreApplication>

namespace app {

using model::SearchField;
using model::SearchSyntaxError;
using Kind = model::SearchSyntaxError::Kind;
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SearchErrorText)
};

QString signsOf(SearchField field)
{
    switch (field) {
    case SearchField::Name:
    case SearchField::Path:
    case SearchField::Data:
        return u": = ~"_s;
    case SearchField::Owner:
        return u": ="_s;
    default:
        return u": = < <= > >="_s;
    }
}

QString exampleOf(SearchField field)
{
    switch (field) {
    case SearchField::Name:
        return u"name:*lock*"_s;
    case SearchField::Path:
        return u"path:/kafka/**"_s;
    case SearchField::Data:
        return u"data:needle"_s;
    case SearchField::Size:
        return u"size>100k"_s;
    case SearchField::Children:
        return u"children>1000"_s;
    case SearchField::Version:
        return u"version>3"_s;
    case SearchField::Modified:
        return u"modified<10m"_s;
    case SearchField::Created:
        return u"created>2d"_s;
    case SearchField::Owner:
        return u"owner:0x10000a3f"_s;
    case SearchField::Ephemeral:
        return u"ephemeral"_s;
    }
    return {};
}

QString wrongRelation(const SearchSyntaxError &error)
{
    if (error.field == SearchField::Ephemeral)
        return Text::tr("“ephemeral” stands alone; “!ephemeral” asks for all others.");
    return Text::tr("“%1” is not compared by “%2”, but by one of %3")
        .arg(searchFieldName(error.field), error.subject, signsOf(error.field));
}

} // namespace

QString searchProblemText(const SearchSyntaxError &error)
{
    switch (error.kind) {
    case Kind::UnknownField:
        return Text::tr("“%1” is no field. There are name, path, data, size, children, version, modified, created, "
                        "owner and ephemeral; a text with such a sign needs quotes.")
            .arg(error.subject);
    case Kind::WrongRelation:
        return wrongRelation(error);
    case Kind::MissingValue:
        return Text::tr("A value is missing, as in %1").arg(exampleOf(error.field));
    case Kind::MissingCondition:
        return Text::tr("“!” needs a condition after it, without a space, as in !ephemeral");
    case Kind::OpenQuote:
        return Text::tr("The quote is not closed. In quotes, \\\" is a quote and \\\\ a backslash.");
    case Kind::TextAfterQuote:
        return Text::tr("After the closing quote a space is missing.");
    case Kind::NotASize:
        return Text::tr("“%1” is no size. Bytes are expected, also with k, M or G, or a range, as in size:10k..1M")
            .arg(error.subject);
    case Kind::NotACount:
        return Text::tr("“%1” is no number. A whole number is expected, or a range, as in version:3..5")
            .arg(error.subject);
    case Kind::NotATime:
        return Text::tr("“%1” is no time. An age is expected (10m, 2h, 3d) or a date (2026-11-20, 2026-11-20T09:12).")
            .arg(error.subject);
    case Kind::MixedTimes:
        return Text::tr("“%1” mixes an age and a date. Both ends of a range are of one kind.").arg(error.subject);
    case Kind::NotASession:
        return Text::tr("“%1” is no session. Its id is expected in hex, as in owner:0x10000a3f").arg(error.subject);
    case Kind::NotBytes:
        return Text::tr("“%1” is not bytes. Pairs of hex digits are expected, as in data=0xcafebabe; "
                        "a text that begins with 0x needs quotes.")
            .arg(error.subject);
    case Kind::EmptyRange:
        return Text::tr("“%1” holds nothing: its first value is above its second.").arg(error.subject);
    case Kind::BadRegex:
        return Text::tr("The regular expression is wrong here: %1").arg(error.subject);
    }
    return {};
}

QString searchErrorText(const SearchSyntaxError &error)
{
    return Text::tr("Character %1: %2", "position in a search expression, what is wrong there")
        .arg(error.position + 1)
        .arg(searchProblemText(error));
}

} // namespace app
