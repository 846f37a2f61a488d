package snippets.httpretryunbounded.apache4fluent;

import java.io.IOException;
import org.apache.http.client.fluent.Request;

/** Three attempts. */
public final class Counted {

  public String get(String uri) {
    int failures = 0;
    while (failures < 3) {
      try {
        return Request.Get(uri).connectTimeout(2_000).socketTimeout(5_000).execute().returnContent().asString();
      } catch (IOException e) {
        failures++;
      }
    }
    return null;
  }
}
