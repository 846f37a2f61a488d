package snippets.httpbodyunbounded.jersey1;

import com.sun.jersey.api.client.WebResource;
import com.sun.jersey.api.client.filter.LoggingFilter;

/** Whole entities go to a stream. */
public final class LoggingToErr {

  public void log(WebResource resource) {
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    LoggingFilter filter = new LoggingFilter(System.err);
    resource.addFilter(filter);
  }
}
