package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.HttpResponseException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** The helper consumes before it throws. */
public final class StatusHelperConsumes {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public String get(String uri) throws IOException, ParseException {
    CloseableHttpResponse response = client.execute(new HttpGet(uri));
    check(response);
    return EntityUtils.toString(response.getEntity());
  }

  private static void check(CloseableHttpResponse response) throws IOException {
    if (response.getCode() >= 300) {
      EntityUtils.consume(response.getEntity());
      throw new HttpResponseException(response.getCode(), response.getReasonPhrase());
    }
  }
}
