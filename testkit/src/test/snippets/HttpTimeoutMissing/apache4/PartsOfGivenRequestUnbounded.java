package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpRequestBase;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.params.HttpParams;
import org.apache.http.util.EntityUtils;

/** What is set on a part of a request that callers give is no bound. */
public final class PartsOfGivenRequestUnbounded {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final HttpClient http = new DefaultHttpClient();

  public String agent(HttpRequestBase request) throws IOException {
    HttpParams params = request.getParams();
    params.setParameter("http.useragent", "shop");
    return EntityUtils.toString(http.execute(request).getEntity());
  }
}
