package snippets.httpclientinloop.unirest;

import java.util.List;
import kong.unirest.core.Unirest;

/** The static methods share one client. */
public final class StaticMethods {

  public void print(List<String> urls) {
    for (String url : urls) {
      System.out.println(Unirest.get(url).header("Accept", "text/plain").asString().getBody());
    }
  }
}
