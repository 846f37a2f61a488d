package snippets.httpclientperrequest.okhttp;

import okhttp3.Interceptor;
import okhttp3.OkHttpClient;

/** Only a builder leaves; others build. */
public final class BuilderReturned {

  private final Interceptor auth;

  public BuilderReturned(Interceptor auth) {
    this.auth = auth;
  }

  public OkHttpClient.Builder configured() {
    return new OkHttpClient.Builder().addInterceptor(auth);
  }

  public OkHttpClient create() {
    return configured().build();
  }
}
