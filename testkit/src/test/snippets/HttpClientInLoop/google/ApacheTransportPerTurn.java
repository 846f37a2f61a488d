package snippets.httpclientinloop.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.apache.v2.ApacheHttpTransport;
import java.io.IOException;
import java.util.List;

/** Each transport has a pool of its own. */
public final class ApacheTransportPerTurn {

  public void print(List<GenericUrl> urls) throws IOException {
    for (GenericUrl url : urls) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      HttpTransport transport = new ApacheHttpTransport();
      HttpRequest request = transport.createRequestFactory().buildGetRequest(url);
      System.out.println(request.execute().parseAsString());
    }
  }
}
