package across.closedtothrow;

import java.io.IOException;
import okhttp3.Response;

final class Statuses {
  /** Closes what it refuses, and only looks at the rest. */
  static void check(Response response) throws Refused, IOException {
    if (response.code() > 299) {
      refuse(response);
    }
  }

  /** Closes some of what it refuses. */
  static void checkSome(Response response) throws Refused, IOException {
    switch (response.code()) {
      case 200:
        break;
      case 404:
        throw new Refused(response.body().string());
      default:
        throw new Refused("unknown");
    }
  }

  /** Closes what is asked for. */
  static void ifAsked(Response response, boolean asked) throws IOException {
    if (response.code() > 299 || asked) {
      response.close();
    }
  }

  /** Closes some responses and returns. */
  static void maybe(Response response) throws IOException {
    if (response.code() > 299) {
      response.close();
    }
  }

  private static void refuse(Response response) throws Refused, IOException {
    throw new Refused(response.body().string());
  }

  static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    Refused(String message) {
      super(message);
    }
  }
}
