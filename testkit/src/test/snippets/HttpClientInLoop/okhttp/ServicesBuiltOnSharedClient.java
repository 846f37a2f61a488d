package snippets.httpclientinloop.okhttp;

import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** The loop builds wrappers around one client. */
public final class ServicesBuiltOnSharedClient {

  private final List<Api> apis = new ArrayList<>();

  public ServicesBuiltOnSharedClient(List<HttpUrl> bases) {
    OkHttpClient shared = new OkHttpClient();
    for (HttpUrl base : bases) {
      apis.add(new Api(shared, base));
    }
  }

  public int size() {
    return apis.size();
  }

  private record Api(OkHttpClient client, HttpUrl base) {}
}
