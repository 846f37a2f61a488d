package snippets.httpretryunbounded.jsoup;

import java.io.IOException;
import org.jsoup.Connection;

/** The status of the answer ends the loop. */
public final class UntilStatus {

  public String get(Connection connection) throws IOException {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      Connection.Response response = connection.execute();
      String text = response.body();
      if (response.statusCode() == 200) {
        return text;
      }
    }
  }
}
