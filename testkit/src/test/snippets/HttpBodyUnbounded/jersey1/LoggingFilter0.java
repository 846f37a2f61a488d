package snippets.httpbodyunbounded.jersey1;

import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.filter.LoggingFilter;
import java.util.logging.Logger;

/** Whole entities go into the log. */
public final class LoggingFilter0 {

  public void log(Client client) {
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    client.addFilter(new LoggingFilter(Logger.getLogger("http")));
  }
}
