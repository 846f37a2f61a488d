package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpRequestBase;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.params.HttpConnectionParams;
import org.apache.http.params.HttpParams;
import org.apache.http.util.EntityUtils;

/** What is set on a part of a request that callers give holds for it, as if it were made here. */
public final class PartsOfGivenRequest {

  private final HttpClient http = new DefaultHttpClient();

  public String ofVariable(HttpRequestBase request) throws IOException {
    HttpParams params = request.getParams();
    params.setIntParameter("http.socket.timeout", 1_000);
    params.setIntParameter("http.connection.timeout", 1_000);
    return EntityUtils.toString(http.execute(request).getEntity());
  }

  public String ofCall(HttpRequestBase request) throws IOException {
    HttpConnectionParams.setSoTimeout(request.getParams(), 1_000);
    HttpConnectionParams.setConnectionTimeout(request.getParams(), 1_000);
    return EntityUtils.toString(http.execute(request).getEntity());
  }

  public String ofHelper(HttpRequestBase request) throws IOException {
    bound(request);
    return EntityUtils.toString(http.execute(request).getEntity());
  }

  private static void bound(HttpRequestBase request) {
    request.setConfig(
        RequestConfig.custom().setConnectTimeout(1_000).setSocketTimeout(1_000).build());
  }
}
