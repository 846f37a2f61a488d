package snippets.httpclientinloop.ahc;

import java.util.List;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;

/** Event loops and a timer for each request. */
public final class ClientPerTurn {

  public void print(List<String> urls) throws Exception {
    for (String url : urls) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
        System.out.println(client.prepareGet(url).execute().get().getResponseBody());
      }
    }
  }
}
