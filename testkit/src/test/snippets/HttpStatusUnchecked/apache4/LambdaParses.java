package snippets.httpstatusunchecked.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.util.EntityUtils;

/** The handler makes a number of what comes. */
public final class LambdaParses {

  private final HttpClient client;

  public LambdaParses(HttpClient client) {
    this.client = client;
  }

  public int stock(HttpGet get) throws IOException {
    return client.execute(
        get,
        answer -> {
          // BUG: Diagnostic contains: [HttpStatusUnchecked]
          return Integer.parseInt(EntityUtils.toString(answer.getEntity()));
        });
  }
}
