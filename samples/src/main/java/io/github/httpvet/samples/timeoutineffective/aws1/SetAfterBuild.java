package io.github.httpvet.samples.timeoutineffective.aws1;

import com.amazonaws.ClientConfiguration;
import com.amazonaws.auth.AWSStaticCredentialsProvider;
import com.amazonaws.auth.AnonymousAWSCredentials;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.AmazonS3ClientBuilder;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;

/** A client has a copy of its configuration: what is set afterwards has no effect. */
@Situation(
    rule = "HttpTimeoutIneffective",
    client = "aws1",
    unseen = "a configuration that is changed when the client has been built is not followed")
public final class SetAfterBuild {

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 8_000)
  public int afterwards(Peer peer) {
    ClientConfiguration configuration = new ClientConfiguration().withMaxErrorRetry(0);
    AmazonS3 client = settings(peer).withClientConfiguration(configuration).build();
    configuration.setSocketTimeout(300);
    return client.getObjectAsString("silent", "x").length();
  }

  @Good(
      calls = 3,
      expect = {"failed SdkClientException = 3", "client ESTABLISHED = 0"},
      boundMillis = 8_000)
  public int before(Peer peer) {
    ClientConfiguration configuration = new ClientConfiguration().withMaxErrorRetry(0);
    configuration.setSocketTimeout(300);
    AmazonS3 client = settings(peer).withClientConfiguration(configuration).build();
    return client.getObjectAsString("silent", "x").length();
  }

  private static AmazonS3ClientBuilder settings(Peer peer) {
    return AmazonS3ClientBuilder.standard()
        .withEndpointConfiguration(new EndpointConfiguration(peer.at(""), "us-east-1"))
        .withPathStyleAccessEnabled(true)
        .withCredentials(new AWSStaticCredentialsProvider(new AnonymousAWSCredentials()));
  }
}
