package across.proxyelsewhere;

import retrofit2.Call;
import retrofit2.http.GET;

/** What Retrofit implements. */
interface Catalogue {
  @GET("/titles")
  Call<String> titles();
}
