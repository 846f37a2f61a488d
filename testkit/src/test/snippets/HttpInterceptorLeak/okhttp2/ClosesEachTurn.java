package snippets.httpinterceptorleak.okhttp2;

import com.squareup.okhttp.Interceptor;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import java.io.IOException;

/** The body of the refused answer is closed before it goes on. */
public final class ClosesEachTurn implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Response response = chain.proceed(request);
    if (!request.method().equals("GET")) {
      return response;
    }
    for (int attempt = 1; attempt < 3 && response.code() == 503; attempt++) {
      response.body().close();
      response = chain.proceed(request);
    }
    return response;
  }
}
