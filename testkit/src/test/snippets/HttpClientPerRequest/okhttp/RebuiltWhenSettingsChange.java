package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import java.net.Proxy;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Replaced in the field, only if the proxy is another one. */
public final class RebuiltWhenSettingsChange {

  private OkHttpClient client = new OkHttpClient();
  private Proxy proxy = Proxy.NO_PROXY;

  public String get(Request request, Proxy wanted) throws IOException {
    if (!wanted.equals(proxy)) {
      client = new OkHttpClient.Builder().proxy(wanted).build();
      proxy = wanted;
    }
    try (Response response = client.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
