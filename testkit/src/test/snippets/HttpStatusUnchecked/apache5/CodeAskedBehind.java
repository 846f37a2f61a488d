package snippets.httpstatusunchecked.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** The code is looked at after the body was read. */
public final class CodeAskedBehind {

  private final CloseableHttpClient client;

  public CodeAskedBehind(CloseableHttpClient client) {
    this.client = client;
  }

  public int stock(String uri) throws IOException, ParseException {
    try (CloseableHttpResponse answer = client.execute(new HttpGet(uri))) {
      String text = EntityUtils.toString(answer.getEntity());
      if (answer.getCode() != 200) {
        throw new IOException(text);
      }
      return Integer.parseInt(text);
    }
  }
}
