package snippets.httpinterceptorleak.okhttp2;

import com.squareup.okhttp.HttpUrl;
import com.squareup.okhttp.Interceptor;
import com.squareup.okhttp.Response;
import java.io.IOException;
import java.net.ConnectException;

/** It goes on again only if there was no answer at all. */
public final class OnlyAfterException implements Interceptor {

  private final String second;

  public OnlyAfterException(String second) {
    this.second = second;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    try {
      return chain.proceed(chain.request());
    } catch (ConnectException e) {
      HttpUrl url = chain.request().httpUrl().newBuilder().host(second).build();
      return chain.proceed(chain.request().newBuilder().url(url).build());
    }
  }
}
