Console.WriteLine("SalesBot benchmarks: see README.");
