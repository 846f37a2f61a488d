package snippets.httptransportperrequest.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import java.io.IOException;
import javax.net.ssl.SSLContext;

/** Each call of the context gives another factory, by which connections are pooled. */
public final class FactoryPerCall {

  private final OkHttpClient client = new OkHttpClient();
  private final SSLContext context;

  public FactoryPerCall(SSLContext context) {
    this.context = context;
  }

  public String get(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    client.setSslSocketFactory(context.getSocketFactory());
    Response response = client.newCall(request).execute();
    return response.body().string();
  }
}
