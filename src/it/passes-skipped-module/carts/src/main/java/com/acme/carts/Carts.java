package com.acme.carts;

class Carts {}
