package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** The next attempt has another token. */
public abstract class RebuiltWithToken implements Interceptor {

  protected abstract String token() throws IOException;

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Response answer = chain.proceed(request);
    while (answer.code() == 401) {
      answer.close();
      request = request.newBuilder().header("Authorization", token()).build();
      answer = chain.proceed(request);
    }
    return answer;
  }
}
