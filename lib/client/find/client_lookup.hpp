#pragma once
// The clients that have a value, by one key: find_client asks one after another.
#include <string_view>
#include <vector>

#include "lib/client/find/find_client.hpp"

namespace ruka {

/// Each by an index. Phone: in any spelling, with its extension where one is given; Key: the whole
/// name, folded; Prefix and Piece: of a name; Words: any case form of words of a name, of a client
/// or of a person there; Forms: of a client's whole name; the Old ones: of a client that was merged
/// into another, or was called so before.
enum class ClientBy {
  Id,
  Inn,
  Key,
  Phone,
  Email,
  Prefix,
  Piece,
  PhonePiece,
  Contact,
  Words,
  Latin,
  LatinPrefix,
  LatinForm,
  Forms,
  OldId,
  OldName,
  OldPiece,
  OldWords,
};

/// By name, at most `limit`.
std::vector<ClientMatch> clients_by(Database& db, ClientBy by, std::string_view value, int limit);

}  // namespace ruka
