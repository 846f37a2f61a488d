package snippets.httptimeoutmissing.apache5fluent;

import java.io.IOException;
import org.apache.hc.client5.http.fluent.Request;

/** Bounded by 3 min in each phase. */
public final class Defaults {

  public String get(String uri) throws IOException {
    return Request.get(uri).execute().returnContent().asString();
  }
}
