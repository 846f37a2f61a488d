package snippets.httpinterceptorleak.okhttp2;

import com.squareup.okhttp.HttpUrl;
import com.squareup.okhttp.Interceptor;
import com.squareup.okhttp.Response;
import java.io.IOException;

/** A failed host is left with its answer open, and the next host is asked. */
public final class OtherHost implements Interceptor {

  private final String second;

  public OtherHost(String second) {
    this.second = second;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    Response first = chain.proceed(chain.request());
    switch (first.code()) {
      case 502:
      case 503:
        HttpUrl url = chain.request().httpUrl().newBuilder().host(second).build();
        return chain.proceed(chain.request().newBuilder().url(url).build());
      default:
        return first;
    }
  }
}
