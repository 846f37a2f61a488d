package snippets.httpbodyunbounded.jersey1;

import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.filter.LoggingFilter;
import java.util.logging.Logger;

/** Entities up to a size. */
public final class LoggingWithLimit {

  public void log(Client client) {
    client.addFilter(new LoggingFilter(Logger.getLogger("http"), 10_000));
  }
}
