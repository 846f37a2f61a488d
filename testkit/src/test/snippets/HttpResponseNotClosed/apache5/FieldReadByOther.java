package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** Another method reads the field to its end and closes it. */
public final class FieldReadByOther {

  private final CloseableHttpClient client;
  private CloseableHttpResponse last;

  public FieldReadByOther(CloseableHttpClient client) {
    this.client = client;
  }

  public int open(HttpGet get) throws IOException {
    last = client.execute(get);
    return last.getCode();
  }

  public String text() throws IOException, ParseException {
    try (CloseableHttpResponse response = last) {
      return EntityUtils.toString(response.getEntity());
    }
  }
}
