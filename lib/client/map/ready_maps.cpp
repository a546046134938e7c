#include "lib/client/map/ready_maps.hpp"

#include <set>

#include "lib/base/text.hpp"

namespace ruka {

namespace {

// Phones and e-mails are the person's; in a row without a person they are the company's.
constexpr ReadyMap kMaps[] = {
    {"bitrix24", "Битрикс24",
     "корпоративныйсайт рабочийтелефон\n"
     "рабочийтелефон рабочийemail телефондлярассылок\n"
     "corporatewebsite workphone\n"
     "workphone workemail newsletteremail",
     "id=-\nобращение=-\nsalutation=-\n"
     "имя=given_name\nfirstname=given_name\n"
     "отчество=patronymic\nsecondname=patronymic\nmiddlename=patronymic\n"
     "фамилия=surname\nlastname=surname\n"
     "названиекомпании=name\nкомпания=name\ncompanyname=name\ncompany=name\n"
     "типкомпании=-\ncompanytype=-\nтипконтакта=-\ncontacttype=-\n"
     "датарождения=birthday\ndateofbirth=birthday\nbirthdate=birthday\n"
     "должность=position\nposition=position\n"
     "рабочийтелефон=contact_phone\nмобильныйтелефон=contact_phone\n"
     "домашнийтелефон=contact_phone\nтелефондлярассылок=contact_phone\n"
     "другойтелефон=contact_phone\nworkphone=contact_phone\nmobile=contact_phone\n"
     "mobilephone=contact_phone\nhomephone=contact_phone\nsmsmarketingphone=contact_phone\n"
     "otherphone=contact_phone\n"
     "рабочийemail=contact_email\nчастныйemail=contact_email\nemailдлярассылок=contact_email\n"
     "другойemail=contact_email\nworkemail=contact_email\nhomeemail=contact_email\n"
     "newsletteremail=contact_email\notheremail=contact_email\n"
     "корпоративныйсайт=website\ncorporatewebsite=website\n"
     "адрес=address\naddress=address\nнаселенныйпункт=city\ncity=city\n"
     "реквизитинн=inn\nреквизитроссияинн=inn\nинн=inn\n"
     "реквизиткпп=kpp\nреквизитроссиякпп=kpp\nкпп=kpp\n"
     "реквизитогрн=ogrn\nреквизитроссияогрн=ogrn\nогрн=ogrn\n"
     "реквизитполноенаименованиеорганизации=full_name\n"
     "реквизитроссияполноенаименованиеорганизации=full_name\n"
     "источник=source\nsource=source\nдополнительнообисточнике=-\nsourceinformation=-\n"
     "ответственный=owner\nresponsibleperson=owner\nresponsible=owner\n"
     "комментарий=note\ncomment=note"},
    {"amocrm", "amoCRM",
     "полноеимяконтакт\n"
     "рабочийпрямойтелефон рабочийemail\n"
     "полноеимяконтакта ответственныйзаконтакт\n"
     "рабочийтелефонконтакт\n"
     "основнойконтакт компанияконтакта\n"
     "рабочийтелефонкомпания",
     "полноеимяконтакт=contact\nполноеимяконтакта=contact\nосновнойконтакт=contact\n"
     "должностьконтакт=position\n"
     "рабочийтелефонконтакт=contact_phone\nрабочийпрямойтелефонконтакт=contact_phone\n"
     "мобильныйтелефонконтакт=contact_phone\nдомашнийтелефонконтакт=contact_phone\n"
     "другойтелефонконтакт=contact_phone\n"
     "рабочийemailконтакт=contact_email\nличныйemailконтакт=contact_email\n"
     "другойemailконтакт=contact_email\nдатарожденияконтакт=birthday\n"
     // A list of contacts and companies has bare headings: a row without a person is a company's.
     "тип=-\nимя=given_name\nфамилия=surname\nдолжность=position\n"
     "рабочийтелефон=contact_phone\nрабочийпрямойтелефон=contact_phone\n"
     "мобильныйтелефон=contact_phone\nдомашнийтелефон=contact_phone\n"
     "другойтелефон=contact_phone\nрабочийemail=contact_email\nличныйemail=contact_email\n"
     "другойemail=contact_email\nweb=website\nадрес=address\nтеги=tag\nгород=city\n"
     "деньрождения=birthday\nдатарождения=birthday\n"
     "названиекомпания=name\nназваниекомпании=name\nкомпания=name\nкомпанияконтакта=name\n"
     "рабочийтелефонкомпания=phone\nмобильныйтелефонкомпания=phone\n"
     "другойтелефонкомпания=phone\nрабочийemailкомпания=email\nличныйemailкомпания=email\n"
     "другойemailкомпания=email\nадрескомпания=address\nсайткомпании=website\n"
     "webкомпания=website\nсайткомпания=website\n"
     "ответственныйзаконтакт=owner\nответственныйзакомпанию=owner\nответственный=owner\n"
     "тегконтакта=tag\nтегкомпании=tag\nтегиконтакта=tag\nтегикомпании=tag\n"
     "примечаниекконтакту=note\nпримечаниеккомпании=note\nпримечание=note\n"
     "названиесделка=-\nназваниесделки=-\nисточник=source"},
    {"google", "Google Contacts",
     "phonevalue\n"
     "emailvalue\n"
     "organizationname firstname lastname labels",
     "name=-\nfirstname=given_name\ngivenname=given_name\n"
     "middlename=patronymic\nadditionalname=patronymic\n"
     "lastname=surname\nfamilyname=surname\nfileas=-\nnickname=-\n"
     "organizationname=name\norganizationtitle=position\norganizationdepartment=department\n"
     "birthday=birthday\nnotes=note\nlabels=tag\ngroupmembership=tag\nlocation=-\n"
     "phonevalue=contact_phone\nemailvalue=contact_email\nwebsitevalue=website\n"
     "addressformatted=address\naddresscity=city"},
    {"outlook", "Outlook",
     "emailaddress businessphone\n"
     "emailaddress companymainphone\n"
     "адресэлпочты телефонпереносной\n"
     "адресэлпочты улицарабадрес",
     "title=-\nfirstname=given_name\nmiddlename=patronymic\nlastname=surname\n"
     "company=name\ndepartment=department\njobtitle=position\n"
     "businessstreet=address\nbusinesscity=city\n"
     "businessphone=contact_phone\nmobilephone=contact_phone\nhomephone=contact_phone\n"
     "otherphone=contact_phone\nprimaryphone=contact_phone\ncompanymainphone=phone\n"
     "emailaddress=contact_email\nemaildisplayname=-\nemailtype=-\n"
     "birthday=birthday\nnotes=note\nwebpage=website\ncategories=tag\n"
     "account=-\nlocation=-\nofficelocation=-\n"
     "обращение=-\nимя=given_name\nотчество=patronymic\nфамилия=surname\n"
     "организация=name\nкомпания=name\nдолжность=position\n"
     "улицарабадрес=address\nгородрабадрес=city\n"
     "рабочийтелефон=contact_phone\nтелефонпереносной=contact_phone\n"
     "мобильныйтелефон=contact_phone\nдомашнийтелефон=contact_phone\n"
     "телефонраб=contact_phone\nтелефондом=contact_phone\n"
     "другойтелефон=contact_phone\nосновнойтелефон=contact_phone\n"
     "основнойтелефонорганизации=phone\nадресэлпочты=contact_email\n"
     "деньрождения=birthday\nзаметки=note\nвебстраница=website\nкатегории=tag\n"
     "расположение=-\nсчет=-"},
    {"thunderbird", "Thunderbird",
     "displayname primaryemail secondaryemail\n"
     "displayname primaryemail birthyear",
     "firstname=given_name\nlastname=surname\ndisplayname=-\nnickname=-\n"
     "primaryemail=contact_email\nsecondaryemail=contact_email\nscreenname=-\n"
     "workphone=contact_phone\nhomephone=contact_phone\nmobilenumber=contact_phone\n"
     "faxnumber=contact_phone\npagernumber=contact_phone\n"
     "workaddress=address\nworkcity=city\njobtitle=position\ndepartment=department\n"
     "organization=name\nwebpage=website\n"
     "birthyear=birth_year\nbirthmonth=birth_month\nbirthday=birth_day\nnotes=note"},
    {"1c", "1С",
     "наименование инн основнойбанковскийсчет\n"
     "наименование инн видконтрагента\n"
     "наименование инн юрфизлицо\n"
     "наименование инн юридическоефизическоелицо\n"
     "наименование инн кодпоокпо\n"
     "наименование инн наименованиеполное\n"
     "наименованиевпрограмме инн",
     "код=-\nнаименование=name\nнаименованиевпрограмме=name\nрабочеенаименование=-\n"
     "наименованиеполное=full_name\nполноенаименование=full_name\nсокрюрнаименование=-\n"
     "видконтрагента=kind\nюрфизлицо=kind\nюридическоефизическоелицо=kind\n"
     "инн=inn\nкпп=kpp\nогрн=ogrn\nрегистрационныйномер=ogrn\n"
     "расчетныйсчет=account\nномерсчета=account\nбик=bik\nбанк=bank\n"
     "юридическийадрес=legal_address\nфактическийадрес=address\nпочтовыйадрес=-\n"
     "телефон=phone\nemail=email\nадресэлектроннойпочты=email\n"
     "основноеконтактноелицо=contact\nконтактноелицо=contact\n"
     "основнойменеджерпокупателя=owner\nосновнойменеджер=owner\nответственный=owner\n"
     "комментарий=note\nдополнительнаяинформация=note\nдополнительноеописание=note"},
    {"dadata", "DaData",
     "nameshortwithopf inn\n"
     "namefullwithopf inn",
     "value=-\nname=-\nnameshortwithopf=name\nnamefullwithopf=full_name\n"
     "inn=inn\nkpp=kpp\nogrn=ogrn\ntype=kind\nopf=-\nstate=status\nstatestatus=status\n"
     "address=legal_address\naddressvalue=legal_address\naddressdatacity=city\n"
     "managementname=contact\nmanagementpost=position\nphones=phone\nemails=email"},
    // Our own export, under machine names and under titles.
    {"ruka", "ruka",
     "uid name updatedat\n"
     "uid name changed\n"
     "uid название",
     "id=-\nno=-\nname=name\nназвание=name\nkind=kind\nвид=kind\nroles=roles\nроли=roles\n"
     "status=status\nстатус=status\n"
     "fullname=full_name\nfulllegalname=full_name\nполноеназвание=full_name\n"
     "account=account\nрасчетныйсчет=account\n"
     "terms=terms\nspecialterms=terms\nособыеусловия=terms\n"
     "channel=channel\npreferredchannel=channel\nкаксвязываться=channel\nудобныйканал=channel\n"
     "hours=hours\nчасы=hours\nchanged=updated_at\nизменен=updated_at"},
};

// Calls `take` with each piece of a text between signs.
template <typename Take>
void each(std::string_view text, char sign, Take take) {
  for (const std::string_view piece : split(text, sign)) {
    if (!piece.empty()) take(piece);
  }
}

bool has_signs(std::string_view line, const std::set<std::string, std::less<>>& keys) {
  bool all = true;
  each(line, ' ', [&](std::string_view sign) { all = all && keys.contains(sign); });
  return all;
}

}  // namespace

std::span<const ReadyMap> ready_maps() { return kMaps; }

const ReadyMap* find_ready_map(std::string_view name) {
  const std::string folded = fold(name);
  for (const ReadyMap& map : kMaps) {
    if (map.name == folded || fold(map.title) == folded) return &map;
  }
  return nullptr;
}

const ReadyMap* recognize_map(const std::vector<std::string>& header) {
  std::set<std::string, std::less<>> keys;
  for (const std::string& heading : header) keys.insert(heading_key(heading));
  for (const ReadyMap& map : kMaps) {
    bool known = false;
    each(map.signs, '\n', [&](std::string_view line) { known = known || has_signs(line, keys); });
    if (known) return &map;
  }
  return nullptr;
}

std::string_view field_in(const ReadyMap& map, std::string_view heading) {
  const std::string key = heading_key(heading);
  std::string_view field;
  each(map.pairs, '\n', [&](std::string_view pair) {
    const std::size_t sign = pair.find('=');
    if (pair.substr(0, sign) == key) field = pair.substr(sign + 1);
  });
  return field;
}

std::string heading_key(std::string_view heading) {
  const std::string folded = fold(heading);
  std::string out;
  for (std::size_t i = 0; i < folded.size();) {
    std::size_t size = 1;
    while (i + size < folded.size() &&
           (static_cast<unsigned char>(folded[i + size]) & 0xC0) == 0x80)
      ++size;
    const std::string_view c = std::string_view(folded).substr(i, size);
    const bool digit = size == 1 && c[0] >= '0' && c[0] <= '9';
    if (!digit && has_letter_or_digit(c)) out += c;
    i += size;
  }
  return out;
}

}  // namespace ruka
