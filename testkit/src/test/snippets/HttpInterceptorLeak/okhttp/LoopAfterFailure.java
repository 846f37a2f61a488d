package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import java.net.ConnectException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** The loop goes on only where there was no answer at all. */
public final class LoopAfterFailure implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    if (!"GET".equals(request.method())) {
      return chain.proceed(request);
    }
    IOException failure = null;
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        Response response = chain.proceed(request);
        System.err.println(request.url() + ": " + response.code());
        return response;
      } catch (ConnectException e) {
        failure = e;
      }
    }
    throw failure;
  }
}
