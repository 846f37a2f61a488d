package snippets.httpstatusunchecked.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** The page of an error is no number. */
public final class EntityParsed {

  private final CloseableHttpClient client;

  public EntityParsed(CloseableHttpClient client) {
    this.client = client;
  }

  public int stock(String uri) throws IOException, ParseException {
    try (CloseableHttpResponse answer = client.execute(new HttpGet(uri))) {
      // BUG: Diagnostic contains: [HttpStatusUnchecked]
      return Integer.parseInt(EntityUtils.toString(answer.getEntity()));
    }
  }
}
