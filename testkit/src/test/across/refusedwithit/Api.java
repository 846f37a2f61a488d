package across.refusedwithit;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What refuses an answer gives it, or what it says, to the exception; other answers stay open. */
abstract class Api {
  private final List<Response> kept = new ArrayList<>();

  protected void check(Response response, int expected) {
    if (response.getStatus() != expected) {
      throw new Refused(response, inTime(() -> response.readEntity(String.class)));
    }
  }

  protected void passes(Response response) {
    if (response.getStatus() >= 400) {
      throw new Refused(response, "refused");
    }
  }

  protected void keeps(Response response) {
    if (response.getStatus() >= 400) {
      throw new Refused(response, "refused");
    }
    kept.add(response);
  }

  protected void recovers(Response response) {
    try {
      if (response.getStatus() >= 400) {
        throw new Refused(response, "refused");
      }
      response.close();
    } catch (Refused refused) {
      refused.release();
    }
  }

  private static String inTime(Supplier<String> text) {
    return text.get();
  }
}
