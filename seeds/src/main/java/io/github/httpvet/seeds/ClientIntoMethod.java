package io.github.httpvet.seeds;

import io.github.httpvet.core.catalog.Role;
import java.util.List;

/** A client moves from its field into a method that has it answer requests. */
final class ClientIntoMethod implements Way {

  @Override
  public String name() {
    return "client-into-method";
  }

  @Override
  public List<Break> breaks(Code code) {
    return Kept.in(code, Role.CLIENT).stream()
        .map(
            kept ->
                Breaks.at(
                    code,
                    Breaks.CLIENT,
                    kept.row(),
                    kept.method(),
                    List.of(
                        Edit.insert(
                            kept.start(code),
                            "\n    %s %s = %s;"
                                .formatted(kept.type(code), kept.name(), kept.init(code))))))
        .toList();
  }
}
